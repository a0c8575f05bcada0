"""The bar above the photographs: search, order, layout, zoom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from albumen.core.marks import override
from albumen.ui.arrange_button import ArrangeButton
from albumen.ui.grid.limits import LARGEST, SMALLEST
from albumen.ui.orders import Order
from albumen.ui.search_field import SearchField
from albumen.ui.spacing import Room, gap, margins
from albumen.ui.theme import Theme
from albumen.ui.tokens import Metrics
from albumen.ui.zoom_slider import ZoomSlider

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_ROOMY = 520  # width at which everything fits


class Header(QFrame):
    """Holds what acts on the photographs shown."""

    order_chosen = Signal(object)
    zoom_chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setProperty("role", "header")
        self.search = SearchField(theme, self)
        self.search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.sidebar_button = self._toggle(theme, "sidebar")
        self.inspector_button = self._toggle(theme, "inspector")
        self.order = QComboBox(self)
        self.order.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.order.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.order.setAccessibleName(self.tr("Order"))
        self.order.setToolTip(self.tr("Order of the photos"))
        for order, text in {
            Order.TAKEN: self.tr("Newest first"),
            Order.ADDED: self.tr("Last added"),
            Order.NAME: self.tr("By name"),
            Order.RATING: self.tr("Best rated"),
        }.items():
            self.order.addItem(text, order)
        self.order.currentIndexChanged.connect(self._order_chosen)
        self.arrange = ArrangeButton(theme, self)
        self.zoom = ZoomSlider(SMALLEST, LARGEST, self)
        self.zoom.setAccessibleName(self.tr("Size of the thumbnails"))
        self.zoom.setToolTip(self.tr("Size of the thumbnails (Ctrl and the wheel)"))
        self.zoom.side_chosen.connect(self.zoom_chosen)
        row = QHBoxLayout(self)
        margins(theme, row, (2, 1, 2, 1))
        gap(theme, row, 2)
        row.addWidget(self.sidebar_button)
        row.addWidget(self.search, 1000)
        row.addStretch(1)
        row.addWidget(self.order)
        row.addWidget(self.arrange)
        row.addWidget(self.zoom)
        row.addWidget(self.inspector_button)
        Room(theme, self, self._give_room)
        theme.rescaled.connect(self._fit)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what there is room for."""
        super().resizeEvent(event)
        self._fit()

    def show_zoom(self, side: int) -> None:
        """Follow the grid."""
        self.zoom.show_side(side)

    def show_order(self, order: Order) -> None:
        """Show an order without announcing it."""
        self.order.blockSignals(True)
        self.order.setCurrentIndex(self.order.findData(order))
        self.order.blockSignals(False)

    def _toggle(self, theme: Theme, icon: str) -> QToolButton:
        button = QToolButton(self)
        theme.bind_icon(button, icon)
        return button

    @Slot(int)
    def _order_chosen(self, index: int) -> None:
        self.order_chosen.emit(Order(self.order.itemData(index)))

    def _give_room(self, metrics: Metrics) -> None:
        self.search.setMinimumWidth(metrics.space(44))
        self.search.setMaximumWidth(metrics.length(560))
        self.zoom.setMinimumWidth(metrics.space(14))
        self.zoom.setMaximumWidth(metrics.space(24))

    @Slot()
    def _fit(self) -> None:
        """Where large text leaves little room, words go before the slider: the keyboard and the wheel zoom too."""
        self.zoom.setVisible(self.width() >= self._theme.metrics.length(_ROOMY))
