"""Makes an AppDir of a bundle: the folder that an AppImage is made of, and that runs as it is.

    cd packaging; python -m linux.appdir BUNDLE [FOLDER]
    FOLDER/Inglenook.AppDir/AppRun

appimagetool (not part of this) makes one file of it:

    ARCH=x86_64 appimagetool FOLDER/Inglenook.AppDir Inglenook-x86_64.AppImage
"""

import shutil
import sys
from pathlib import Path

import licences
from linux import desktop_files, search_paths

# They belong to the drivers and the display of the computer it runs on. Carried along, they have kept
# programs from starting: a Vulkan loader, or an xcb, that is older than the driver it is loaded with.
_SYSTEMS_OWN = (
    *("libvulkan.so*", "libGL.so*", "libGLX.so*", "libEGL.so*", "libGLdispatch.so*", "libdrm.so*"),
    *("libX11.so*", "libX11-xcb.so*", "libxcb.so*", "libwayland-client.so*", "libasound.so*"),
    *("libc.so*", "libstdc++.so*", "libgcc_s.so*", "libfontconfig.so*", "libfreetype.so*", "libglib-2.0.so*"),
)


def main() -> None:
    bundle = Path(sys.argv[1]).resolve()
    folder = Path(sys.argv[2]).resolve() if len(sys.argv) > 2 else bundle.parent
    print(build(bundle, folder) / "AppRun")


def build(bundle: Path, folder: Path) -> Path:
    """Make the AppDir of this bundle in the folder, in place of one that is there; its place."""
    root = folder / "Inglenook.AppDir"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(bundle, root / "usr/lib/inglenook", symlinks=True)
    search_paths.clean(root / "usr/lib/inglenook")
    if found := systems_own(root):
        sys.exit(f"these belong to the system, not into an AppImage: {', '.join(map(str, found))}")
    share = root / "usr/share"
    desktop_files.install(share)
    licences.write(bundle, share / "doc/inglenook/licences")
    shutil.copyfile(desktop_files.ROOT / "LICENSE", share / "doc/inglenook/LICENSE")
    (root / "usr/bin").mkdir()
    (root / "usr/bin/inglenook").symlink_to("../lib/inglenook/inglenook")
    (root / "AppRun").symlink_to("usr/bin/inglenook")
    (root / "inglenook.desktop").symlink_to("usr/share/applications/inglenook.desktop")
    (root / "inglenook.svg").symlink_to("usr/share/icons/hicolor/scalable/apps/inglenook.svg")
    shutil.copyfile(share / "icons/hicolor/256x256/apps/inglenook.png", root / ".DirIcon")
    return root


def systems_own(root: Path) -> list[Path]:
    """Libraries below this folder that should be the system's."""
    found = {path for pattern in _SYSTEMS_OWN for path in root.rglob(pattern)}
    return sorted(path.relative_to(root) for path in found)


if __name__ == "__main__":
    main()
