"""How a group in the list and a member beside the others are painted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from typing_extensions import override

from albumen.ui import formats
from albumen.ui.duplicates_model import GROUP_ROLE, MEMBER_ROLE, GroupModel, MemberModel
from albumen.ui.gateway.duplicates import LikeGroup, Member
from albumen.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex
_LEADING = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter  # mirrored by QPainter from right to left
_FADED = 0.35  # of a picture that is to go


class _Delegate(QStyledItemDelegate):
    """What both share: the theme's colours and fonts."""

    def __init__(self, theme: Theme, image: Callable[[int], QImage | None], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._image = image

    def _small(self, option: QStyleOptionViewItem) -> QFont:
        font = QFont(option.font)
        font.setPointSizeF(self._theme.metrics.small_pt)
        return font

    def _picture(self, painter: QPainter, box: QRect, photo_id: int) -> None:
        """The photograph as large as its room, in the middle of it."""
        image = self._image(photo_id)
        if image is None:
            painter.fillRect(box, QColor(self._theme.colours.tile))
            return
        size = image.size().scaled(box.size(), Qt.AspectRatioMode.KeepAspectRatio)
        target = QRect(QPoint(0, 0), size)
        target.moveCenter(box.center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(target, image)

    def _ground(self, painter: QPainter, rect: QRect, option: QStyleOptionViewItem, outline: str) -> None:
        colours, radius = self._theme.colours, self._theme.metrics.space(1.5)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor(colours.accent_soft) if selected else Qt.BrushStyle.NoBrush)
        line = colours.accent if focused else outline
        painter.setPen(QPen(QColor(line), 2) if line else Qt.PenStyle.NoPen)
        painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius)

    @staticmethod
    def _mirrored(option: QStyleOptionViewItem, rect: QRect) -> QRect:
        return QStyle.visualRect(option.direction, option.rect, rect)


class GroupDelegate(_Delegate):
    """A row of the list: the photograph to keep, what the group is, and what the owner intends."""

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics = self._theme.metrics
        text = QFontMetrics(option.font).height() + QFontMetrics(self._small(option)).height()
        return QSize(metrics.length(140), max(metrics.length(48), text) + metrics.space(3))

    def roomy(self, option: QStyleOptionViewItem, state: str) -> int:
        """The width of a row in which a state is read to its end."""
        return self.side + QFontMetrics(self._small(option)).horizontalAdvance(state) + self._theme.metrics.space(10)

    @property
    def side(self) -> int:
        """Of the picture, in device-independent pixels."""
        return self._theme.metrics.length(48)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        group, model = index.data(GROUP_ROLE), index.model()
        if not isinstance(group, LikeGroup) or not isinstance(model, GroupModel):
            return
        painter.save()
        space = self._theme.metrics.space
        rect: QRect = option.rect
        self._ground(painter, rect.adjusted(space(1), 0, -space(1), 0), option, "")
        inner = rect.adjusted(space(3), space(1.5), -space(3), -space(1.5))
        box = QRect(inner.left(), inner.center().y() - self.side // 2, self.side, self.side)
        self._picture(painter, self._mirrored(option, box), group.photo)
        left = box.right() + space(3)
        text = QRect(left, inner.top(), inner.right() - left, inner.height() // 2)
        state = model.state(group)
        lines = text if state else text.adjusted(0, 0, 0, inner.height() - text.height())
        painter.setFont(option.font)
        painter.setPen(QColor(self._theme.colours.text))
        painter.drawText(self._mirrored(option, lines), _LEADING, model.title(group))
        if state:
            painter.setFont(self._small(option))
            painter.setPen(QColor(self._theme.colours.muted))
            below = text.translated(0, text.height())
            shown = painter.fontMetrics().elidedText(state, Qt.TextElideMode.ElideRight, below.width())
            painter.drawText(self._mirrored(option, below), _LEADING, shown)
        painter.restore()


class MemberDelegate(_Delegate):
    """A card: the photograph, its name, facts about it, and a mark: proposed, stays, to the trash."""

    def __init__(self, theme: Theme, image: Callable[[int], QImage | None], parent: QWidget) -> None:
        super().__init__(theme, image, parent)
        self.card = QSize(240, 300)

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return self.card

    def text_height(self, font: QFont) -> int:
        """Of the lines below the picture, with the space around them."""
        small = QFont(font)
        small.setPointSizeF(self._theme.metrics.small_pt)
        return QFontMetrics(font).height() + 4 * QFontMetrics(small).height() + self._theme.metrics.space(6)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        member, model = index.data(MEMBER_ROLE), index.model()
        if not isinstance(member, Member) or not isinstance(model, MemberModel):
            return
        painter.save()
        space, mark = self._theme.metrics.space, model.mark_of(member)
        rect = option.rect.adjusted(space(1), space(1), -space(1), -space(1))
        outline = {"keep": self._theme.colours.success, "reject": "", "": ""}[mark]
        self._ground(painter, rect, option, outline)
        inner = rect.adjusted(space(2), space(2), -space(2), -space(2))
        lower = self.text_height(option.font)
        painter.setOpacity(_FADED if mark == "reject" else 1.0)
        self._picture(painter, inner.adjusted(0, 0, 0, -lower), member.photo_id)
        painter.setOpacity(1.0)
        self._texts(painter, option, QRect(inner.left(), inner.bottom() - lower, inner.width(), lower), member, model)
        painter.restore()

    def _texts(
        self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, member: Member, model: MemberModel
    ) -> None:
        colours, space = self._theme.colours, self._theme.metrics.space
        large, small = QFontMetrics(option.font), QFontMetrics(self._small(option))
        top = box.top() + space(2)
        painter.setFont(option.font)
        painter.setPen(QColor(colours.text))
        line = QRect(box.left(), top, box.width(), large.height())
        name, *facts = self.lines(option, member, model, box.width())
        painter.drawText(line, _LEADING, name)
        painter.setFont(self._small(option))
        painter.setPen(QColor(colours.muted))
        line = QRect(box.left(), line.bottom() + space(0.5), box.width(), small.height())
        for text in facts:
            painter.drawText(line, _LEADING, text)
            line.translate(0, small.height())
        self._state(painter, line.translated(0, space(1)), member, model)

    def lines(self, option: QStyleOptionViewItem, member: Member, model: MemberModel, width: int) -> list[str]:
        """Name, facts and folder as far as they fit a width; name and folder in a direction of their own."""
        small, middle = QFontMetrics(self._small(option)), Qt.TextElideMode.ElideMiddle
        name = QFontMetrics(option.font).elidedText(member.path.name, middle, width)
        *facts, folder = (small.elidedText(text, middle, width) for text in model.facts(member))
        return [formats.apart(name), *facts, formats.apart(folder)]

    def _state(self, painter: QPainter, line: QRect, member: Member, model: MemberModel) -> None:
        """The last line: stars at one end, the mark at the other."""
        colours, mark = self._theme.colours, model.mark_of(member)
        said, colour = {
            "keep": (self.tr("Stays"), colours.success),
            "reject": (self.tr("To the trash"), colours.danger),
            "": (self.tr("Proposed to keep") if model.proposed(member) else "", colours.accent),
        }[mark]
        font = painter.font()
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(line, _LEADING, said)
        painter.setPen(QColor(colours.accent))
        painter.drawText(line, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, "★" * member.rating)
