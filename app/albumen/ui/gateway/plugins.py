"""Plugins for the window."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass
from typing import Any

from albumen.api import CommandResult, Invocation, Progress, SettingValue
from albumen.core.settings import Setting
from albumen.host.manifest import CommandSpec
from albumen.host.session import Session
from albumen.ui.language import declared
from albumen.ui.records import PanelRow, PluginRow


@dataclass(frozen=True)
class ShieldState:
    """What plugins cover.

    Attributes:
        modes: tags and how their photographs are covered, by tag.
        revealed: whether they are shown now all the same.
        has_pin: whether that asks for a PIN.
    """

    modes: tuple[tuple[str, str], ...] = ()
    revealed: bool = False
    has_pin: bool = False


class Plugins:
    """What plugins there are, and what the owner makes of them. Call on a worker thread."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def rows(self) -> list[PluginRow]:
        """Every plugin with its settings."""
        return [
            PluginRow(
                id=status.id,
                name=declared(status.name),
                version=status.version,
                state=status.state,
                reason=status.reason,
                description=status.description,
                permissions=status.permissions,
                settings=self._settings(status.id, status.state),
                failures=tuple(f"{failure.call}: {failure.reason}" for failure in status.failures),
                removable=status.source == "user",
            )
            for status in self._session.host.plugins()
        ]

    def names(self) -> dict[str, str]:
        """What each plugin is called, by its id."""
        return {plugin_id: declared(name) for plugin_id, name in self._session.plugin_names().items()}

    def crashed(self) -> tuple[str, ...]:
        """The plugins that were running when the program last ended without warning."""
        return self._session.host.crashed

    def set_enabled(self, plugin_id: str, *, enabled: bool) -> None:
        """Enable or disable.

        Raises:
            UserError: it cannot run here, or it failed.
        """
        if enabled:
            self._session.host.enable(plugin_id)
        else:
            self._session.host.disable(plugin_id)

    def set_setting(self, plugin_id: str, key: str, value: SettingValue) -> None:
        """Change a setting.

        Raises:
            UserError: it is not a value for this setting.
        """
        self._session.host.set_setting(plugin_id, key, value)

    def commands(self) -> list[CommandSpec]:
        """What plugins add to the menus."""
        return [command for _, command in self._session.host.commands() if command.menu]

    def panels(self) -> list[PanelRow]:
        """The panels that plugins bring."""
        return [PanelRow(plugin_id, each.id, each.title, each.area) for plugin_id, each in self._session.host.panels()]

    def prepare_panel(self, plugin_id: str, panel_id: str) -> None:
        """Import what building a panel takes.

        Raises:
            UserError: the plugin is not active.
        """
        self._session.host.prepare_panel(plugin_id, panel_id)

    def build_panel(self, plugin_id: str, panel_id: str) -> object:
        """Build a panel's widget: the one call that belongs on the GUI thread.

        Raises:
            UserError: the plugin is not active, or it failed.
        """
        return self._session.host.build_panel(plugin_id, panel_id)

    def reload(self, plugin_id: str) -> None:
        """Read a plugin's files again.

        Raises:
            UserError: it cannot be used any more.
        """
        self._session.host.reload(plugin_id)

    def uninstall(self, plugin_id: str, *, remove_data: bool) -> None:
        """Delete a plugin of the owner's plugin folder, and what it has stored if asked to.

        Raises:
            UserError: it is not there, or cannot be deleted.
        """
        self._session.host.uninstall(plugin_id, remove_data=remove_data)

    def log_text(self, plugin_id: str) -> str:
        """The end of what a plugin has logged."""
        return self._session.host.log_text(plugin_id)

    def run_command(
        self,
        command: CommandSpec,
        photo_ids: Sequence[int],
        done: Callable[[CommandResult], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Begin to run a plugin's command on the selected photographs, as a job.

        Args:
            command: which one.
            photo_ids: the selection.
            done: called with the result, on the job's thread.
            failed: called there with what went wrong.
        """
        invocation = Invocation(tuple(photo_ids), interactive=True)

        def steps() -> Generator[Progress, None, None]:
            done((yield from self._session.host.command_steps(command.id, invocation)))

        self._session.jobs.submit(steps, title=command.title, kind="plugin-command", on_error=failed)

    def shield_state(self) -> ShieldState:
        """What is covered, and whether it is shown now."""
        shields = self._session.shields
        return ShieldState(tuple(sorted(shields.modes().items())), shields.revealed, shields.has_pin)

    def reveal(self, pin: str) -> None:
        """Show what is covered.

        Raises:
            UserError: the PIN is wrong.
        """
        self._session.shields.reveal(pin)

    def conceal(self) -> None:
        """Cover again."""
        self._session.shields.conceal()

    def set_pin(self, new: str, present: str) -> None:
        """Set, change or take away the PIN.

        Raises:
            UserError: the present PIN is wrong, or the new one too short.
        """
        self._session.shields.set_pin(new, present)

    def _settings(self, plugin_id: str, state: str) -> tuple[tuple[Setting[Any], SettingValue], ...]:
        return tuple(self._session.host.settings(plugin_id)) if state in {"active", "disabled"} else ()
