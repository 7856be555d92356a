"""A virtual desktop for end-to-end tests: screen, window manager, tray, session bus, accessibility bus.

How a test uses it
------------------
The fixtures are in conftest.py beside this file:

    def test_a_session_can_be_started(desktop, installed_program, tmp_path):
        program = desktop.start(installed_program, "--data-dir", tmp_path / "data")
        desktop.wait_for_window("Mat Companion")
        desktop.click("Start", "button")            # by what a screen reader calls it, scrolled to if need be
        desktop.key("space", "ctrl+q")              # to the window that has the focus, xdotool's names
        desktop.find("Paused", "label")             # waits until it is there; the failure lists what is
        desktop.screenshot(tmp_path / "paused.png")
        program.terminate()                         # SIGTERM
        assert program.wait() == 0, program.errors()

- `installed_program` is the command of a wheel built from this checkout, in an environment of its own.
- `desktop.start(..., home=FOLDER, NAME="value")`: each program gets an empty home unless told otherwise;
  other keyword arguments are environment variables, None removes one (`DBUS_SESSION_BUS_ADDRESS=None`).
- Names are exact, or patterns: `desktop.find(re.compile("minutes left"))`. Roles are AT-SPI's ("push
  button", "check box", "label", "text", "slider", "combo box", "list item"); "button" alone finds every kind
  of button, and without a role everything is looked through.
- `desktop.gone(name)` waits until nothing of that name shows; `desktop.widgets()` is everything that shows;
  `desktop.value(widget)` is where a slider stands; `desktop.focused()` is the widget that has the keyboard.
- Notifications: see notification_server.py. Without one of those there is no server.
- Sound: see audio_capture.py. `desktop.start(..., **capture.environment)` records what the program plays.
- Every program a test started is ended after it. What it wrote is in `program.output()` and `.errors()`.
"""

import os
import re
import shutil
import signal
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from tests.e2e.accessibility import AccessibilityTree, Box, Widget, matches, role_matches
from tests.e2e.waiting import PATIENCE, wait_until

SCREEN = "1400x900x24"
TOOLS = ("Xvfb", "openbox", "trayer", "dbus-daemon", "xdotool", "xprop", "xwininfo", "scrot", "dunst")

NO_NOTIFICATION_SERVER = """
[D-BUS Service]
Name=org.freedesktop.Notifications
Exec=/bin/false
"""
"""Otherwise the bus would start one whenever it is asked for, and no test could do without."""

WHEEL_UP, WHEEL_DOWN = 4, 5
MOST_WHEEL_TURNS = 200


class Program:
    """A program a test has started, and what it writes."""

    def __init__(self, command: list[str], environment: dict[str, str], folder: Path) -> None:
        self.command = command
        self._files = [folder / "stdout", folder / "stderr"]
        with self._files[0].open("wb") as output, self._files[1].open("wb") as errors:
            self._process = subprocess.Popen(
                command, env=environment, cwd=folder, stdin=subprocess.DEVNULL, stdout=output, stderr=errors
            )

    @property
    def pid(self) -> int:
        """The process number."""
        return self._process.pid

    @property
    def running(self) -> bool:
        """Whether the program has not ended yet."""
        return self._process.poll() is None

    def output(self) -> str:
        """What it has written to standard output so far."""
        return self._files[0].read_text(errors="replace")

    def errors(self) -> str:
        """What it has written to standard error so far."""
        return self._files[1].read_text(errors="replace")

    def wait(self, seconds: float = PATIENCE) -> int:
        """Waits for its end and returns the exit status."""
        try:
            return self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            raise AssertionError(f"{self.command} still runs after {seconds:g} s:\n{self.errors()}") from None

    def terminate(self) -> None:
        """Asks it to end, as a desktop does when the user logs out."""
        self._process.send_signal(signal.SIGTERM)

    def kill(self) -> None:
        """Ends it without notice, as a power cut does."""
        self._process.kill()
        self._process.wait(PATIENCE)


@dataclass(frozen=True, slots=True)
class Window:
    """A window as the X server knows it, without the window manager's frame."""

    number: str
    title: str
    box: Box


class Desktop:
    """The virtual desktop; `open` it before use and `close` it afterwards."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._services: list[subprocess.Popen[bytes]] = []
        self._programs: list[Program] = []
        self._environment: dict[str, str] = {}
        self._tree: AccessibilityTree | None = None

    def open(self) -> None:
        """Starts screen, bus, window manager and tray, and returns when each of them answers."""
        missing = [tool for tool in TOOLS if shutil.which(tool) is None]
        assert not missing, f"the end-to-end tests need {missing}; `make test` installs them"
        runtime = self._folder / "runtime"
        runtime.mkdir(mode=0o700)
        self._environment = {
            **{
                name: value
                for name, value in os.environ.items()
                if not name.startswith(("XDG_", "QT_", "SDL_"))
            },
            "XDG_RUNTIME_DIR": str(runtime),
            "XDG_SESSION_TYPE": "x11",
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "SDL_AUDIODRIVER": "dummy",
            "LIBGL_ALWAYS_SOFTWARE": "1",
            "HOME": str(self._folder),
        }
        self._environment["DISPLAY"] = f":{self._start_screen()}"
        self._environment["DBUS_SESSION_BUS_ADDRESS"] = self._start_bus()
        self._service("openbox", "--sm-disable")
        wait_until(lambda: "window id" in self._run("xprop", "-root", "_NET_SUPPORTING_WM_CHECK"), "openbox")
        # The tray's own widgets are kept out of the accessibility tree.
        self._service(
            *("trayer", "--edge", "bottom", "--align", "right", "--widthtype", "request"),
            *("--height", "28", "--SetDockType", "true"),
            NO_AT_BRIDGE="1",
        )
        wait_until(lambda: '("panel" "trayer")' in self._run("xwininfo", "-root", "-tree"), "the tray host")
        self._tree = AccessibilityTree(self._environment["DBUS_SESSION_BUS_ADDRESS"])

    @property
    def tree(self) -> AccessibilityTree:
        """What assistive technology sees of all programs."""
        assert self._tree is not None, "the desktop is not open"
        return self._tree

    def lose(self, name: str) -> None:
        """Ends a program of the desktop itself without notice, called by the name of its command."""
        service = next(one for one in self._services if cast("list[str]", one.args)[0] == name)
        service.kill()
        service.wait(PATIENCE)

    @property
    def bus(self) -> str:
        """The address of the session bus."""
        return self._environment["DBUS_SESSION_BUS_ADDRESS"]

    def close(self) -> None:
        """Ends everything, newest first."""
        self.end_programs()
        if self._tree is not None:
            self._tree.close()
        for service in reversed(self._services):
            service.terminate()
            try:
                service.wait(PATIENCE)
            except subprocess.TimeoutExpired:
                service.kill()
                service.wait()

    # Programs

    def start(self, *command: str | Path, home: Path | None = None, **environment: str | None) -> Program:
        """Starts a program on the desktop, with an empty home unless one is given."""
        folder = self._folder / f"program-{len(self._programs)}"
        folder.mkdir()
        home = home or folder
        changed = {**self._environment, "HOME": str(home), **environment}
        program = Program(
            [str(part) for part in command],
            {name: value for name, value in changed.items() if value is not None},
            folder,
        )
        self._programs.append(program)
        return program

    def start_python(self, script: Path, *arguments: str, **environment: str | None) -> Program:
        """Starts a Python script with the interpreter the tests run in."""
        return self.start(sys.executable, script, *arguments, **environment)

    @property
    def programs(self) -> list[Program]:
        """Everything that was started so far."""
        return [*self._programs]

    def said_by(self, *command: str) -> str:
        """What a short command says that is run on the desktop."""
        return self._run(*command)

    def end_programs(self) -> None:
        """Ends what the test left running. Folders stay, so that a failure can be looked into."""
        for program in self._programs:
            if program.running:
                program.kill()

    # Windows and pictures

    def wait_for_window(self, title: str, seconds: float = PATIENCE) -> Window:
        """The first visible window whose title contains `title`, once it is there."""

        def look() -> Window | None:
            numbers = self._run("xdotool", "search", "--onlyvisible", "--name", re.escape(title)).split()
            return self._window(numbers[0]) if numbers else None

        return wait_until(look, lambda: f"a window called {title!r}; {self._state()}", seconds)

    def windows(self, title: str) -> list[Window]:
        """The visible windows whose title contains `title`, as they now are."""
        numbers = self._run("xdotool", "search", "--onlyvisible", "--name", re.escape(title)).split()
        return [window for window in map(self._window, numbers) if window is not None]

    def minimise(self, window: Window) -> None:
        """Puts a window away, and returns when it is gone from the screen."""
        self._run("xdotool", "windowminimize", window.number)
        wait_until(lambda: not self.windows(window.title), f"{window.title!r} to be put away")

    def is_in_front(self, window: Window) -> bool:
        """Whether a window has the keyboard."""
        return self._run("xdotool", "getactivewindow").strip() == window.number

    def is_on_top(self, window: Window) -> bool:
        """Whether the window manager keeps a window above the others."""
        return "_NET_WM_STATE_ABOVE" in self._run("xprop", "-id", window.number, "_NET_WM_STATE")

    def screenshot(self, path: Path) -> Path:
        """Saves a picture of the whole screen."""
        self._run("scrot", "--overwrite", str(path))
        assert path.exists(), "no screenshot was taken"
        return path

    # Keyboard and mouse

    def key(self, *keys: str) -> None:
        """Presses keys one after the other, in the window that has the focus: "space", "ctrl+q", "Escape"."""
        self._run("xdotool", "key", "--clearmodifiers", "--delay", "40", *keys)

    def type_text(self, text: str) -> None:
        """Types text into the widget that has the focus."""
        self._run("xdotool", "type", "--delay", "20", text)

    def click_at(self, x: int, y: int, window: Window | None = None, button: int = 1) -> None:
        """Clicks at a place on the screen, or in a window. Buttons: 1 left, 3 right, 4 and 5 wheel turns."""
        if window is not None:
            x, y = window.box.left + x, window.box.top + y
        self._run("xdotool", "mousemove", str(x), str(y), "click", str(button))

    def click(self, name: str | re.Pattern[str], role: str = "", index: int = 0) -> None:
        """Clicks the middle of a widget, after turning the wheel over its frame if it is scrolled away."""
        widget = self.find(name, role, index)
        for _ in range(MOST_WHEEL_TURNS):
            centre = widget.box.centre
            if widget.visible.holds(centre):
                self.click_at(*centre)
                return
            # At the left edge of the frame, where no slider or list can take the wheel for itself.
            edge = (widget.frame.left + 2, widget.frame.centre[1])
            self.click_at(*edge, button=WHEEL_UP if centre[1] < widget.frame.centre[1] else WHEEL_DOWN)
            before, widget = widget, self._moved(widget)
            assert before.box != widget.box, f"{name!r} cannot be scrolled into view: {widget}"
        raise AssertionError(f"{name!r} did not come into view: {widget}")

    # Widgets

    def widgets(self) -> list[Widget]:
        """Every widget that shows, outer ones first."""
        return list(self.tree.widgets())

    def find(
        self, name: str | re.Pattern[str], role: str = "", index: int = 0, seconds: float = PATIENCE
    ) -> Widget:
        """The widget of that name and role, once it shows; `index` chooses among several."""

        def look() -> Widget | None:
            found = self._all(name, role)
            return found[index] if len(found) > index else None

        return wait_until(look, lambda: f"{role or 'widget'} {name!r}; {self._state()}", seconds)

    def gone(self, name: str | re.Pattern[str], role: str = "", seconds: float = PATIENCE) -> None:
        """Waits until nothing of that name and role shows."""
        wait_until(lambda: not self._all(name, role), f"{name!r} to go away", seconds)

    def value(self, widget: Widget) -> float:
        """The number a slider or progress bar stands at."""
        return self.tree.value(widget)

    def focused(self) -> Widget | None:
        """The widget that has the keyboard; of a list or a table the whole of it."""
        # Qt calls the current row focused wherever the keyboard is, and with a text the sheet below it, too.
        found = [
            widget
            for widget in reversed(self.widgets())
            if "focused" in widget.states and widget.role not in ("list item", "cell")
        ]
        return next((widget for widget in found if widget.name), found[0] if found else None)

    # Inside

    def _all(self, name: str | re.Pattern[str], role: str) -> list[Widget]:
        return [
            widget
            for widget in self.widgets()
            if matches(widget.name, name) and (not role or role_matches(widget.role, role))
        ]

    def _moved(self, widget: Widget) -> Widget:
        """The same widget once it has come to another place after a wheel turn; itself if it stays."""

        def look() -> Widget | None:
            now = next((other for other in self.widgets() if other.address == widget.address), widget)
            return now if now.box != widget.box else None

        try:
            return wait_until(look, "scrolling", seconds=2)
        except AssertionError:
            return widget

    def _window(self, number: str) -> Window | None:
        text = self._run("xwininfo", "-id", number)
        numbers = re.findall(r"(?:Absolute upper-left [XY]|Width|Height):\s+(-?\d+)", text)
        title = re.search(r'Window id: \S+ "(.*)"', text)
        return Window(number, title[1], Box(*map(int, numbers))) if title and len(numbers) == 4 else None

    def _state(self) -> str:
        seen = [f"{widget.role} {widget.name!r}" for widget in self.widgets() if widget.name]
        errors = [program.errors()[-2000:] for program in self._programs if program.errors()]
        return f"on the screen: {seen}; the programs said: {errors}"

    def _start_screen(self) -> str:
        """Starts Xvfb on a free display and returns its number, which it writes when it is ready."""
        reading, writing = os.pipe()
        with open(reading) as ready:
            self._service(
                *("Xvfb", "-displayfd", str(writing), "-screen", "0", SCREEN, "-nolisten", "tcp", "-noreset"),
                pass_fds=(writing,),
            )
            os.close(writing)
            number = ready.readline().strip()
        assert number, f"Xvfb did not start: {self._log()}"
        return number

    def _start_bus(self) -> str:
        """Starts a session bus and returns its address, which it writes when it is ready."""
        services = Path(self._environment["XDG_RUNTIME_DIR"]) / "dbus-1" / "services"
        services.mkdir(parents=True)
        (services / "org.freedesktop.Notifications.service").write_text(NO_NOTIFICATION_SERVER)
        reading, writing = os.pipe()
        with open(reading) as ready:
            self._service(
                *("dbus-daemon", "--session", "--nofork", f"--print-address={writing}"), pass_fds=(writing,)
            )
            os.close(writing)
            address = ready.readline().strip()
        assert address, f"the session bus did not start: {self._log()}"
        return address

    def _service(self, *command: str, pass_fds: tuple[int, ...] = (), **environment: str) -> None:
        with (self._folder / "services.log").open("ab") as log:
            service = subprocess.Popen(
                command,
                env={**self._environment, **environment},
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                pass_fds=pass_fds,
            )
        self._services.append(service)

    def _log(self) -> str:
        return (self._folder / "services.log").read_text(errors="replace")[-2000:]

    def _run(self, *command: str) -> str:
        done = subprocess.run(
            command, env=self._environment, capture_output=True, text=True, timeout=PATIENCE
        )
        return done.stdout
