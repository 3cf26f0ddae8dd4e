#define BOOST_TEST_MODULE pathological
#include <boost/test/unit_test.hpp>
