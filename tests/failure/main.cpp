#define BOOST_TEST_MODULE failure
#include <boost/test/unit_test.hpp>
