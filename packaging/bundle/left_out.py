"""What the folder of the program does without: unused parts of Qt, and libraries of the system."""

from __future__ import annotations

from pathlib import PurePath

MODULES = [
    *("tkinter", "curses", "readline", "test", "lib2to3", "pip", "setuptools"),
    # The program reaches no network, so it brings no OpenSSL; Python sums without it.
    *("ssl", "_ssl", "_hashlib"),
    *("PySide6.QtTest", "PySide6.QtSql", "PySide6.QtQml"),
    *("PySide6.QtPrintSupport", "PySide6.QtTextToSpeech"),
    *("pyqtgraph.examples", "pyqtgraph.opengl", "pyqtgraph.console", "pyqtgraph.jupyter", "OpenGL", "scipy"),
    *("matplotlib", "IPython", "PIL", "cupy", "numba", "h5py"),
]
"""Modules nobody calls, which libraries load where they find them."""

PLUGINS = frozenset(
    {
        # Screens of devices without a desktop, and of other computers.
        *("qeglfs", "qlinuxfb", "qminimal", "qminimalegl", "qvkkhrdisplay", "qvnc", "qdirect2d"),
        # A keyboard on the screen, which needs all of Qt Quick.
        "qtvirtualkeyboardplugin",
        # Kinds of pictures that are not shipped. Those that somebody might see are PNG and SVG.
        *("qgif", "qicns", "qjpeg", "qpdf", "qtga", "qtiff", "qwbmp", "qwebp"),
    }
)
"""Plugins of Qt that nobody here needs, by name."""

PLUGIN_FOLDERS = frozenset(
    {
        *("egldeviceintegrations", "generic", "networkinformation", "tls", "printsupport", "sqldrivers"),
        *("qmltooling", "designer", "vectorimageformats", "wayland-graphics-integration-server", "qmllint"),
    }
)

QT_LIBRARIES = (
    *("Pdf", "Qml", "Quick", "VirtualKeyboard", "Sql", "Test", "PrintSupport", "EglFS", "Designer"),
    *("ShaderTools", "Labs", "SvgWidgets", "WaylandCompositor", "WaylandEglCompositor"),
    *("Concurrent", "Xml"),
)
"""How the names of Qt's other libraries begin, after `Qt6`."""

BROUGHT = (
    "libpython",
    *("libxcb-cursor", "libxcb-icccm", "libxcb-image", "libxcb-keysyms", "libxcb-render-util", "libxcb-util"),
)
"""Libraries of a Linux system that go into the folder all the same: the Python it is built with, and what Qt
needs on X11 that many desktops lack. All others are the system's own, so that a process has one of each, and
that one is kept up to date."""

NEVER_SHOWN = frozenset({"freesansbold.ttf", "pygame_icon.bmp", "pygame_icon_mac.bmp"})
"""A letter and pictures for windows of pygame, which opens none here."""

SYSTEM_FOLDERS = ("/lib/", "/lib64/", "/usr/lib/", "/usr/lib64/")


def is_left_out(destination: str, source: str, platform: str) -> bool:
    """Whether a file stays out, which is at `source` and would come to `destination` in the folder."""
    path = PurePath(destination.replace("\\", "/"))
    if path.name in NEVER_SHOWN:
        return True
    name = path.name.removeprefix("lib")
    if "PySide6" in path.parts or name.startswith(("Qt6", "opengl32sw")):
        stem = name.split(".")[0]
        if stem in PLUGINS or PLUGIN_FOLDERS & set(path.parts):
            return True
        if name.lower().startswith(tuple(f"qt6{part}".lower() for part in QT_LIBRARIES)):
            return True
        # Shapes by the graphics card, which nothing here draws.
        if name.startswith("opengl32sw"):
            return True
        if "translations" in path.parts and not path.name.startswith("qtbase_"):
            return True
    return (
        platform.startswith("linux")
        and source.startswith(SYSTEM_FOLDERS)
        and path.match("lib*.so*")
        and not path.name.startswith(BROUGHT)
    )
