from conan import ConanFile


class BoostSystem(ConanFile):
    """The system's Boost headers, under the name that Conan Center uses. Holds no files."""

    name = "boost"
    version = "1.81.0"
    package_type = "header-library"

    def package_id(self):
        self.info.clear()

    def package_info(self):
        self.cpp_info.set_property("cmake_file_name", "Boost")
        self.cpp_info.components["headers"].set_property("cmake_target_name", "Boost::headers")
        for info in (self.cpp_info, self.cpp_info.components["headers"]):
            info.includedirs, info.libdirs, info.bindirs = [], [], []
