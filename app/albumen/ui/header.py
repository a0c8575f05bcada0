"""The bar above the photographs: search, order, zoom."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QSizePolicy, QSlider, QToolButton, QWidget

from albumen.ui.grid.limits import LARGEST, SMALLEST
from albumen.ui.scopes import Order
from albumen.ui.search_field import SearchField
from albumen.ui.theme import Theme


class Header(QFrame):
    """Holds what acts on the photographs shown."""

    order_chosen = Signal(object)
    zoom_chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "header")
        self.search = SearchField(theme, self)
        self.search.setMinimumWidth(theme.metrics.space(32))
        self.search.setMaximumWidth(theme.metrics.length(560))
        self.search.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.sidebar_button = self._toggle(theme, "sidebar")
        self.inspector_button = self._toggle(theme, "inspector")
        self.order = QComboBox(self)
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
        self.zoom = QSlider(Qt.Orientation.Horizontal, self)
        self.zoom.setRange(SMALLEST, LARGEST)
        self.zoom.setAccessibleName(self.tr("Size of the thumbnails"))
        self.zoom.setToolTip(self.tr("Size of the thumbnails (Ctrl and the wheel)"))
        self.zoom.setFixedWidth(theme.metrics.space(24))
        self.zoom.valueChanged.connect(self.zoom_chosen)
        space = theme.metrics.space
        row = QHBoxLayout(self)
        row.setContentsMargins(space(2), space(2), space(2), space(2))
        row.setSpacing(space(2))
        row.addWidget(self.sidebar_button)
        row.addWidget(self.search, 1)
        row.addStretch(0)
        row.addWidget(self.order)
        row.addWidget(self.zoom)
        row.addWidget(self.inspector_button)

    def show_zoom(self, side: int) -> None:
        """Follow the grid."""
        self.zoom.blockSignals(True)
        self.zoom.setValue(side)
        self.zoom.blockSignals(False)

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
