"""The groups of like photographs and the members of one of them, as Qt models; marks are what the owner intends."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any, Literal, TypeAlias

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from albumen.ui import formats
from albumen.ui.gateway.duplicates import LikeGroup, Member

Index: TypeAlias = QModelIndex | QPersistentModelIndex
Mark: TypeAlias = Literal["", "keep", "reject"]
GROUP_ROLE = int(Qt.ItemDataRole.UserRole) + 20
MEMBER_ROLE = int(Qt.ItemDataRole.UserRole) + 21
_NO_PARENT = QModelIndex()


class Marks:
    """Which members the owner wants to keep or to reject; nothing comes of it before the trash is asked for."""

    def __init__(self, marks: Mapping[tuple[str, int], Mark] = MappingProxyType({})) -> None:
        self._marks = dict(marks)
        self._rejects = sum(mark == "reject" for mark in self._marks.values())

    def copy(self) -> Marks:
        """The same marks, to work on elsewhere."""
        return Marks(self._marks)

    @property
    def rejects(self) -> int:
        """How many members are to go."""
        return self._rejects

    def of(self, group: LikeGroup, member: int) -> Mark:
        """The mark of a member."""
        return self._marks.get((group.apart_kind, member), "")

    def put(self, group: LikeGroup, member: int, mark: Mark) -> None:
        """Mark a member, or take its mark off."""
        key = group.apart_kind, member
        self._rejects += (mark == "reject") - (self._marks.get(key) == "reject")
        if mark:
            self._marks[key] = mark
        else:
            self._marks.pop(key, None)

    def rejected(self, group: LikeGroup) -> list[int]:
        """The members of a group that are to go."""
        return [one for one in group.members if self.of(group, one) == "reject"]

    def touched(self, group: LikeGroup) -> bool:
        """Whether any member bears a mark."""
        return any(self.of(group, one) for one in group.members)

    def follow(self, group: LikeGroup) -> None:
        """Keep the proposed member and reject the others, but those that the owner marked."""
        for member in group.members:
            if not self.of(group, member):
                self.put(group, member, "keep" if member == group.best else "reject")

    def doomed(self, groups: Iterable[LikeGroup]) -> dict[LikeGroup, list[int]]:
        """What is to go, by group; groups of which nothing is to go are left out."""
        found = {group: self.rejected(group) for group in groups} if self._marks else {}
        return {group: members for group, members in found.items() if members}

    def clear(self, groups: Iterable[LikeGroup]) -> None:
        """Take the marks of some groups off."""
        for group in groups:
            for member in group.members:
                self.put(group, member, "")


class GroupModel(QAbstractListModel):
    """One row a group. What a row shows of its photograph is read when it comes into view."""

    def __init__(self, marks: Marks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.marks = marks
        self._groups: Sequence[LikeGroup] = ()

    @property
    def groups(self) -> Sequence[LikeGroup]:
        """Those listed."""
        return self._groups

    def set_groups(self, groups: Sequence[LikeGroup]) -> None:
        """List others."""
        self.beginResetModel()
        self._groups = groups
        self.endResetModel()

    def marked(self) -> None:
        """Marks have changed."""
        if self._groups:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._groups) - 1, 0))

    @override
    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """How many groups."""
        return 0 if parent.isValid() else len(self._groups)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What the group is, also in words for screen readers."""
        if not index.isValid():
            return None
        group = self._groups[index.row()]
        if role == GROUP_ROLE:
            return group
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return ", ".join(part for part in (self.title(group), self.state(group)) if part)
        return None

    def title(self, group: LikeGroup) -> str:
        """For instance "3 copies"."""
        count = len(group.members)
        if group.kind == "exact":
            return self.tr("%Ln copies", "", count)
        return self.tr("%Ln versions", "", count) if group.kind == "near" else self.tr("%Ln shots", "", count)

    def state(self, group: LikeGroup) -> str:
        """What the owner intends, or nothing."""
        gone = len(self.marks.rejected(group))
        if gone:
            return self.to_trash(gone)
        return self.tr("all stay") if self.marks.touched(group) else ""

    def to_trash(self, count: int) -> str:
        """For instance "2 to the trash"."""
        return self.tr("%Ln to the trash", "", count)


class MemberModel(QAbstractListModel):
    """One row a member of the group that is looked at."""

    def __init__(self, marks: Marks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.marks = marks
        self._group: LikeGroup | None = None
        self._members: Sequence[Member] = ()

    @property
    def group(self) -> LikeGroup | None:
        """The group looked at."""
        return self._group

    @property
    def members(self) -> Sequence[Member]:
        """Its members."""
        return self._members

    def set_members(self, group: LikeGroup | None, members: Sequence[Member]) -> None:
        """Look at another group."""
        self.beginResetModel()
        self._group, self._members = group, members
        self.endResetModel()

    def mark_of(self, member: Member) -> Mark:
        """Its mark."""
        return self.marks.of(self._group, member.key) if self._group is not None else ""

    def proposed(self, member: Member) -> bool:
        """Whether it is the one to keep."""
        return self._group is not None and member.key == self._group.best

    def marked(self) -> None:
        """Marks have changed."""
        if self._members:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._members) - 1, 0))

    def facts(self, member: Member) -> list[str]:
        """Lines about a member: size, date, folder."""
        pixels = self.tr("{width} × {height}").format(width=member.width, height=member.height)
        lines = [f"{pixels}  ·  {formats.size(member.size)}"]
        lines.append(formats.date_time(member.taken_at) if member.taken_at else self.tr("No date"))
        lines.append(formats.home_path(member.path.parent))
        return lines

    @override
    def rowCount(self, parent: Index = _NO_PARENT) -> int:
        """How many members."""
        return 0 if parent.isValid() else len(self._members)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The member, its place as a tool tip, and everything in words for screen readers."""
        if not index.isValid():
            return None
        member = self._members[index.row()]
        if role == MEMBER_ROLE:
            return member
        if role == Qt.ItemDataRole.DisplayRole:
            return member.path.name
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(member.path)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join([member.path.name, *self._spoken(member), *self.facts(member)])
        return None

    def _spoken(self, member: Member) -> list[str]:
        said = {"keep": self.tr("stays"), "reject": self.tr("to the trash"), "": ""}[self.mark_of(member)]
        parts = [said, self.tr("proposed to keep") if self.proposed(member) else ""]
        if member.rating:
            parts.append(self.tr("%n star(s)", "", member.rating))
        return [part for part in parts if part]
