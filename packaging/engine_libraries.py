"""llama.cpp as the bundle carries it: it runs on every processor, and is fast on new ones.

Built from the very source that the pinned llama-cpp-python was made for, so that library and bindings
agree. The part that computes is built once for every generation of processors, and llama.cpp chooses among
them when it starts. A source run knows nothing of this: there, llama-cpp-python's own plain build is used.

    python packaging/engine_libraries.py [--without-vulkan]     only this part, for build.py to find it done
"""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import inputs

# Every generation of processors that llama.cpp knows. A check that has little time builds one.
ALL_GENERATIONS = "-DGGML_CPU_ALL_VARIANTS=ON"
ONE_GENERATION = "-DGGML_CPU_ALL_VARIANTS=OFF"

_OPTIONS = (
    "-DCMAKE_BUILD_TYPE=Release",
    "-DBUILD_SHARED_LIBS=ON",
    "-DGGML_NATIVE=OFF",
    "-DGGML_BACKEND_DL=ON",
    "-DGGML_CCACHE=OFF",
    "-DLLAMA_BUILD_COMMON=OFF",
    "-DLLAMA_BUILD_TOOLS=OFF",
    "-DLLAMA_BUILD_EXAMPLES=OFF",
    "-DLLAMA_BUILD_SERVER=OFF",
    "-DLLAMA_BUILD_TESTS=OFF",
    "-DLLAMA_BUILD_APP=OFF",
    "-DLLAMA_ALL_WARNINGS=OFF",
    "-DGGML_ALL_WARNINGS=OFF",
    # Each library once, under the plain name that the bindings ask for.
    "-DCMAKE_PLATFORM_NO_VERSIONED_SONAME=ON",
    "-DCMAKE_BUILD_WITH_INSTALL_RPATH=ON",
)
_ON_SYSTEM = {
    "linux": (
        "-DCMAKE_INSTALL_RPATH=$ORIGIN",
        "-DCMAKE_SHARED_LINKER_FLAGS_RELEASE=-s",
        "-DCMAKE_MODULE_LINKER_FLAGS_RELEASE=-s",
    ),
    "darwin": ("-DCMAKE_INSTALL_RPATH=@loader_path", "-DGGML_METAL=ON", "-DGGML_METAL_EMBED_LIBRARY=ON"),
    "win32": (),
}
_LIBRARIES = {"linux": "*.so", "darwin": "*.dylib", "win32": "*.dll"}
# Backends for graphics cards lie apart: they are loaded later, and may end the process.
GPU_FOLDER = "gpu"
_GPU = ("ggml-vulkan",)


def build(
    environment: Path, source: Path, *, generations: str = ALL_GENERATIONS, vulkan: bool = True
) -> Path:
    """A folder with the libraries, from the cache where it has them.

    `environment`: where cmake and ninja are; `source`: of llama-cpp-python, unpacked. `vulkan`: for
    graphics cards too, where all that it is built with is there. Takes about 7 minutes on two cores
    for all generations of processors, 2 for one, nothing when nothing has changed.
    """
    graphics = _vulkan() if vulkan else ()
    flags = (*_OPTIONS, *_ON_SYSTEM[sys.platform], generations, *graphics)
    compiler = _compiler()
    folder = inputs.cache() / f"llama-{inputs.key(source.name, compiler, *flags)}"
    if not folder.exists():
        print(f"llama.cpp: {compiler}, {'with' if graphics else 'without'} Vulkan", flush=True)
        begun = time.monotonic()
        with inputs.made_whole(folder) as inside, tempfile.TemporaryDirectory() as work:
            _build(environment, source, Path(work), flags, folder.with_suffix(".log"))
            _collect(Path(work, "bin"), inside)
            shutil.copy(source / "vendor" / "llama.cpp" / "LICENSE", inside / "LICENSE")
        print(f"llama.cpp: built in {time.monotonic() - begun:.0f} s", flush=True)
    return folder


def _build(environment: Path, source: Path, work: Path, flags: tuple[str, ...], log: Path) -> None:
    # With SOURCE_DATE_EPOCH set, llama.cpp's build turns every instruction beyond the oldest off.
    clean = {name: value for name, value in os.environ.items() if name != "SOURCE_DATE_EPOCH"}
    clean["PATH"] = os.pathsep.join([str(inputs.program(environment, "ninja").parent), os.environ["PATH"]])
    cmake = str(inputs.program(environment, "cmake"))
    llama = str(source / "vendor" / "llama.cpp")
    with log.open("wb") as output:
        for command in (
            [cmake, "-S", llama, "-B", str(work), "-G", "Ninja", *flags],
            [cmake, "--build", str(work), "--target", "llama"],
        ):
            done = subprocess.run(command, env=clean, stdout=output, stderr=subprocess.STDOUT, check=False)
            if done.returncode:
                output.flush()
                tail = "\n".join(log.read_text(errors="replace").splitlines()[-30:])
                sys.exit(f"{tail}\nllama.cpp could not be built; all of it stands in {log}")


def _collect(made: Path, folder: Path) -> None:
    for library in sorted(made.glob(_LIBRARIES[sys.platform])):
        gpu = any(name in library.name for name in _GPU)
        target = folder / GPU_FOLDER if gpu else folder
        target.mkdir(exist_ok=True)
        shutil.copy2(library, target / library.name)


def _compiler() -> str:
    """Which compiler builds: a newer one makes other libraries."""
    name = os.environ.get("CXX") or shutil.which("c++") or shutil.which("cl") or ""
    if not name or os.name == "nt":
        return name
    said = subprocess.run([name, "--version"], capture_output=True, text=True, check=True)
    return said.stdout.splitlines()[0]


def _vulkan() -> tuple[str, ...]:
    """The option for graphics cards, where all that it is built with is there, and new enough."""
    if sys.platform == "darwin":
        return ()
    places = [Path(each) for each in (os.environ.get("VULKAN_SDK"), "/usr") if each]
    headers = [place / "include" / "vulkan" / "vulkan_core.h" for place in places]
    # Vulkan 1.3.272 and later.
    known = any(path.exists() and "VK_EXT_layer_settings" in path.read_text() for path in headers)
    spirv = "*/cmake/SPIRV-Headers/SPIRV-HeadersConfig.cmake", "cmake/SPIRV-Headers/SPIRV-HeadersConfig.cmake"
    found = any(next(place.glob(f"[sl]*/{each}"), None) for place in places for each in spirv)
    return ("-DGGML_VULKAN=ON",) if known and found and shutil.which("glslc") else ()


if __name__ == "__main__":
    made_with = inputs.environment()
    print(build(made_with, inputs.llama_source(made_with), vulkan="--without-vulkan" not in sys.argv))
