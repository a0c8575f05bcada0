"""What the host says of a plugin."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from albumen.api.sentence import Sentence
from albumen.host.discovery import Candidate
from albumen.host.guard import FailureRecord

PluginState: TypeAlias = Literal["incompatible", "disabled", "active", "failed"]
NOT_YET_ENABLED: Final = Sentence("not enabled yet")


@dataclass(frozen=True, slots=True)
class PluginStatus:
    """One plugin, for the plugins page and `plugins list`.

    Attributes:
        reason: Why it is in this state where that is not plain, else "".
        permissions: What it may do beyond reading; shown before it is enabled.
        failures: Its latest failed calls, oldest first.
    """

    id: str
    name: str
    version: str
    api: str
    state: PluginState
    reason: str
    source: str
    description: str
    permissions: tuple[str, ...]
    failures: tuple[FailureRecord, ...] = ()


def status_of(
    candidate: Candidate, state: PluginState, reason: str, failures: tuple[FailureRecord, ...]
) -> PluginStatus:
    """The status of a plugin that was found, with what its manifest says where there is a usable one."""
    manifest = candidate.manifest
    return PluginStatus(
        id=candidate.key,
        name=manifest.name if manifest else candidate.key,
        version=manifest.version if manifest else "",
        api=manifest.api if manifest else "",
        state=state,
        reason=reason,
        source=candidate.source,
        description=manifest.description if manifest else "",
        permissions=manifest.permissions if manifest else (),
        failures=failures,
    )
