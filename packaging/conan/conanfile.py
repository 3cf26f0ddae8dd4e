import os

from conan import ConanFile
from conan.tools.build import check_min_cppstd
from conan.tools.cmake import CMake, CMakeDeps, CMakeToolchain, cmake_layout
from conan.tools.files import copy, rmdir

required_conan_version = ">=2.1"


class OnrecordConan(ConanFile):
    name = "onrecord"
    version = "1.0.0"
    description = "Reads an interview: who said what, on the record"
    license = ("BSL-1.0", "CC-BY-SA-4.0", "ODbL-1.0")  # the code; the language data
    url = "https://github.com/conan-io/conan-center-index"
    homepage = "https://github.com/onrecord/onrecord"
    topics = ("nlp", "interviews", "quotations", "claims", "text-mining")
    package_type = "library"
    settings = "os", "arch", "compiler", "build_type"
    options = {"shared": [True, False], "fPIC": [True, False], "with_tools": [True, False]}
    default_options = {"shared": False, "fPIC": True, "with_tools": False}
    implements = ["auto_shared_fpic"]

    def export_sources(self):
        root = os.path.join(self.recipe_folder, "..", "..")
        for pattern in ("CMakeLists.txt", "LICENSE", "cmake/*", "include/*", "src/*", "data/*", "tools/*"):
            copy(self, pattern, src=root, dst=self.export_sources_folder)

    def configure(self):
        if not self.options.with_tools:
            self.options["boost"].header_only = True

    def layout(self):
        cmake_layout(self)

    def requirements(self):
        self.requires("boost/[>=1.76 <2]")
        self.requires("icu/[>=67]")
        if self.options.with_tools:
            self.requires("cli11/[>=2.1 <3]")

    def build_requirements(self):
        self.tool_requires("cmake/[>=3.22]")

    def validate(self):
        check_min_cppstd(self, 20)

    def generate(self):
        toolchain = CMakeToolchain(self)
        toolchain.cache_variables["ONRECORD_BUILD_TOOLS"] = bool(self.options.with_tools)
        for name in ("TESTS", "EXAMPLES", "BENCHMARKS"):
            toolchain.cache_variables[f"ONRECORD_BUILD_{name}"] = False
        toolchain.generate()
        CMakeDeps(self).generate()

    def build(self):
        cmake = CMake(self)
        cmake.configure()
        cmake.build()

    def package(self):
        copy(self, "LICENSE", src=self.source_folder, dst=os.path.join(self.package_folder, "licenses"))
        for pattern in ("LICENSE*", "*/ATTRIBUTION*"):
            copy(self, pattern, src=os.path.join(self.source_folder, "data"),
                 dst=os.path.join(self.package_folder, "licenses", "data"))
        CMake(self).install()
        rmdir(self, os.path.join(self.package_folder, "lib", "cmake"))
        rmdir(self, os.path.join(self.package_folder, "lib", "pkgconfig"))
        rmdir(self, os.path.join(self.package_folder, "share"))

    def package_info(self):
        self.cpp_info.set_property("cmake_file_name", "onrecord")
        core = self.cpp_info.components["onrecord"]
        core.set_property("cmake_target_name", "onrecord::onrecord")
        core.set_property("pkg_config_name", "onrecord")
        core.libs = ["onrecord"]
        core.requires = ["boost::headers", "icu::icu-i18n", "icu::icu-uc", "icu::icu-data"]
        data = self.cpp_info.components["data_en"]
        data.set_property("cmake_target_name", "onrecord::data_en")
        data.set_property("pkg_config_name", "onrecord_data_en")
        data.libs = ["onrecord_data_en"]
        data.requires = ["onrecord"]
        if not self.options.shared:
            core.defines = ["ONRECORD_STATIC_DEFINE"]
        if self.options.with_tools:
            self.cpp_info.components["tools"].requires = ["onrecord", "data_en", "boost::json", "cli11::cli11"]
