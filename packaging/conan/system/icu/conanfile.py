from conan import ConanFile

LIBRARIES = (("icu-data", "data", "icudata", []), ("icu-uc", "uc", "icuuc", ["icu-data"]),
             ("icu-i18n", "i18n", "icui18n", ["icu-uc"]))


class IcuSystem(ConanFile):
    """The system's ICU, under the name that Conan Center uses. Holds no files."""

    name = "icu"
    version = "72.1"
    package_type = "shared-library"

    def package_id(self):
        self.info.clear()

    def package_info(self):
        self.cpp_info.set_property("cmake_find_mode", "both")
        self.cpp_info.set_property("cmake_file_name", "ICU")
        for name, target, library, requires in LIBRARIES:
            info = self.cpp_info.components[name]
            info.set_property("cmake_target_name", f"ICU::{target}")
            info.set_property("pkg_config_name", name)
            info.system_libs, info.requires = [library], requires
            info.includedirs, info.libdirs, info.bindirs = [], [], []
