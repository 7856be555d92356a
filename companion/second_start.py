"""What a second start wishes of the program that already runs, once its command line has come over."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from companion import cli, commands
from companion.core.errors import CompanionError
from companion.core.settings import Settings
from companion.engine.doorkeeper import Doorkeeper
from companion.launch import TROUBLE, USAGE, Launch, Refusal
from companion.ui.text import problem_sentence

GOING_ON = "A session is going on already, and was brought to the front."
NOT_TAKEN = "Only start, tray and no command at all can be handed to a program that is running."


def wished(
    arguments: Sequence[str], keeper: Doorkeeper, settings: Settings, now: datetime, *, going_on: bool
) -> Launch | Refusal:
    """What to do for a second start, or why not; says and touches nothing. `going_on`: a session is.

    The rules look at what the running program knows, which may be more than could be written down.
    """
    try:
        options = cli.understood(arguments)
        match options.command:
            case None | "tray":
                return Launch(hidden=options.command == "tray")
            case "start" if not (options.quit_after or options.print_timeline):
                if going_on:
                    return Refusal(TROUBLE, GOING_ON)
                return commands.considered(options, keeper.profile, keeper.history(), settings, now)
            case _:
                return Refusal(USAGE, NOT_TAKEN)
    except cli.WrongWords as wrong:
        return Refusal(USAGE, str(wrong))
    except SystemExit:
        # Help and version, which nobody hands over.
        return Refusal(USAGE, NOT_TAKEN)
    except CompanionError as error:
        return Refusal(TROUBLE, problem_sentence(error.problem, error.detail))


def waits_only(arguments: Sequence[str]) -> bool:
    """Whether a second start wishes for nothing but a program that waits in the tray."""
    try:
        return cli.understood(arguments).command == "tray"
    except (cli.WrongWords, SystemExit):
        return False
