"""The Qt style sheet, written from the design tokens."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication

from albumen.ui.tokens import Colours, Metrics

_FROM_RIGHT = "QLineEdit, QAbstractSpinBox { qproperty-alignment: 'AlignRight | AlignAbsolute | AlignVCenter'; }"
"""Fields begin where reading does, also with digits or Latin words in them, which Qt begins at the left anywhere."""


def stylesheet(colours: Colours, metrics: Metrics, drawings: str) -> str:
    """The application's whole style sheet, for the direction that it is written in now.

    Widgets ask for a look by a dynamic property `role` (`title`, `muted`, `primary`, ...), never by a colour.

    Args:
        colours: the scheme.
        metrics: spacing and type sizes.
        drawings: a folder with `up.svg`, `down.svg`, `check.svg` in the scheme's colours; a style sheet takes pictures
            only as files.
    """
    c, space, length = colours, metrics.space, metrics.length
    radius = space(1.5)
    bar = metrics.icon + 2 * space(1) + 4 + 2 * space(2)  # a button with an icon, and the margins of the widest bar
    return f"""
QMainWindow, QDialog {{ background: {c.window}; }}
QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
QInputDialog QLineEdit {{ min-width: {space(80)}px; }}
QToolTip {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.line}; padding: {space(1)}px; }}
QLabel {{ background: transparent; }}
QLabel[role="muted"] {{ color: {c.muted}; }}
QLabel[role="small"] {{ color: {c.muted}; font-size: {metrics.small_pt}pt; }}
QLabel[role="section"] {{ color: {c.muted}; font-size: {metrics.small_pt}pt; font-weight: 600; }}
QLabel[role="title"] {{ font-size: {metrics.title_pt}pt; font-weight: 600; }}
QLabel[role="display"] {{ font-size: {metrics.display_pt}pt; font-weight: 600; }}
QLabel[role="danger"] {{ color: {c.danger}; }}
QFrame[role="pane"] {{ background: {c.window}; border: 2px solid transparent; }}
QFrame[role="pane"][active="true"] {{ border: 2px solid {c.accent}; }}
QFrame[role="overlay"] {{ background: rgba(0, 0, 0, 170); border: none; border-radius: {space(2)}px; }}
QFrame[role="overlay"] QLabel {{ color: #ffffff; }}
QLabel[role="bubble"] {{ background: {c.text}; color: {c.surface}; border-radius: {radius}px;
  padding: {space(1.5)}px {space(3)}px; font-weight: 600; }}

QPushButton {{ background: {c.surface}; color: {c.text}; border: 1px solid {c.line}; border-radius: {radius}px;
  padding: {space(1.5)}px {space(3)}px; }}
QPushButton:hover {{ background: {c.hover}; }}
QPushButton:pressed {{ background: {c.line}; }}
QPushButton:disabled {{ color: {c.muted}; }}
QPushButton:focus {{ border: 2px solid {c.accent}; padding: {space(1.5) - 1}px {space(3) - 1}px; }}
QPushButton::menu-indicator {{ image: url({drawings}/down.svg); width: {length(12)}px; height: {length(12)}px;
  subcontrol-origin: padding; subcontrol-position: center right; right: {space(1)}px; }}
QPushButton[role="primary"] {{ background: {c.accent}; color: {c.accent_text}; border-color: {c.accent};
  font-weight: 600; }}
QPushButton[role="primary"]:disabled {{ background: {c.hover}; color: {c.muted}; border-color: {c.line}; }}
QPushButton[role="primary"]:focus {{ border: 2px solid {c.text}; }}

QToolButton {{ background: transparent; color: {c.text}; border: 2px solid transparent; border-radius: {radius}px;
  padding: {space(1)}px; }}
QToolButton:hover {{ background: {c.hover}; }}
QToolButton:pressed {{ background: {c.line}; }}
QToolButton:checked {{ background: {c.accent_soft}; }}
QToolButton:focus {{ border: 2px solid {c.accent}; }}
QToolButton::menu-indicator {{ image: none; }}
QToolButton[role="small"] {{ padding: {space(0.25)}px; border-width: 1px; }}
QToolButton[role="bare"] {{ padding: 0; border: none; }}
QFrame[role="chip"] {{ background: {c.accent_soft}; border: none; border-radius: {space(2)}px; }}
QFrame[role="suggestion"] {{ background: transparent; border: 1px dashed {c.muted}; border-radius: {space(2)}px; }}

QLineEdit, QSpinBox, QDoubleSpinBox, QDateTimeEdit, QComboBox, QPlainTextEdit {{ background: {c.surface};
  color: {c.text};
  border: 1px solid {c.line}; border-radius: {radius}px; padding: {space(1.25)}px {space(2)}px;
  selection-background-color: {c.accent}; selection-color: {c.accent_text}; placeholder-text-color: {c.muted}; }}
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QDateTimeEdit:focus, QComboBox:focus, QPlainTextEdit:focus {{
  border: 2px solid {c.accent}; padding: {space(1.25) - 1}px {space(2) - 1}px; }}
QAbstractSpinBox QLineEdit {{ border: none; padding: 0 {space(1.5)}px; background: transparent; }}
QLineEdit#search {{ padding-left: {space(0.5)}px; padding-right: {space(0.5)}px; }}
QLineEdit:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled, QDateTimeEdit:disabled, QComboBox:disabled,
QPlainTextEdit:disabled {{ color: {c.muted}; background: {c.window}; }}
QComboBox::drop-down, QDateTimeEdit::drop-down {{ border: none; width: {length(12) + space(3)}px;
  subcontrol-position: center right; }}
QComboBox::down-arrow, QDateTimeEdit::down-arrow {{ image: url({drawings}/down.svg);
  width: {length(12)}px; height: {length(12)}px; }}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: none;
  width: {length(10) + space(3.5)}px; }}
QAbstractSpinBox::up-button {{ subcontrol-position: top right; }}
QAbstractSpinBox::down-button {{ subcontrol-position: bottom right; }}
QAbstractSpinBox::up-arrow {{ image: url({drawings}/up.svg); width: {length(10)}px; height: {length(10)}px; }}
QAbstractSpinBox::down-arrow {{ image: url({drawings}/down.svg); width: {length(10)}px; height: {length(10)}px; }}
QComboBox QAbstractItemView {{ background: {c.surface}; border: 1px solid {c.line}; }}

QTreeView, QListView {{ background: transparent; border: none; outline: none; }}
QListWidget {{ border: 2px solid transparent; border-radius: {radius}px; }}
QListWidget:focus {{ border-color: {c.accent}; }}
QTreeWidget, QTableWidget {{ background: {c.surface}; border: 1px solid {c.line}; border-radius: {radius}px;
  padding: 1px; outline: none; }}
QTreeWidget:focus, QTableWidget:focus {{ border: 2px solid {c.accent}; padding: 0; }}
QTreeWidget::item {{ padding: {space(1)}px {space(1.5)}px; }}
QTreeWidget::item:selected {{ background: {c.accent_soft}; color: {c.text}; }}
QHeaderView::section {{ background: transparent; color: {c.muted}; border: none; border-bottom: 1px solid {c.line};
  padding: {space(1)}px {space(1.5)}px; }}
QListView#completion {{ background: {c.surface}; border: 1px solid {c.line}; }}
QListView#completion::item {{ padding: {space(1)}px {space(2)}px; border-radius: {radius}px; }}
QListView#completion::item:selected {{ background: {c.accent_soft}; color: {c.text}; }}

QFrame[role="inspector"] {{ background: {c.window}; }}
QFrame[role="card"] {{ background: {c.surface}; border: 1px solid {c.line}; border-radius: {space(2)}px; }}
QFrame[role="banner"] {{ background: {c.surface}; border: 1px solid {c.line}; border-radius: {radius}px; }}
QFrame[role="banner"][level="error"] {{ border-left: 4px solid {c.danger}; }}
QFrame[role="banner"][level="warning"] {{ border-left: 4px solid {c.warning}; }}
QFrame[role="banner"][level="info"] {{ border-left: 4px solid {c.accent}; }}
QFrame[role="header"] {{ background: {c.window}; border-bottom: 1px solid {c.line}; min-height: {bar}px; }}
QFrame[role="bed"] {{ background: {c.sunken}; border: none; }}
QFrame[role="line"] {{ background: {c.line}; max-height: 1px; border: none; }}
QScrollArea, QScrollArea > QWidget > QWidget#page {{ background: {c.sunken}; border: none; }}
QFrame[role="inspector"] QScrollArea, QFrame[role="inspector"] QWidget#page {{ background: {c.window}; }}
QScrollArea[role="plain"], QScrollArea[role="plain"] > QWidget > QWidget#page {{ background: transparent; }}
QSplitter::handle {{ background: {c.line}; }}
QSplitter::handle:horizontal {{ width: 1px; }}

QProgressBar {{ background: {c.hover}; border: none; border-radius: 3px; max-height: 6px; min-height: 6px; }}
QProgressBar::chunk {{ background: {c.accent}; border-radius: 3px; }}

QScrollBar:vertical {{ background: transparent; width: {space(3)}px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: {space(3)}px; margin: 0; }}
QScrollBar::handle {{ background: {c.line}; border-radius: {space(1)}px; margin: 2px; }}
QScrollBar::handle:vertical {{ min-height: {space(8)}px; }}
QScrollBar::handle:horizontal {{ min-width: {space(8)}px; }}
QScrollBar::handle:hover {{ background: {c.muted}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}

QMenuBar {{ background: {c.window}; }}
QMenuBar::item {{ padding: {space(1)}px {space(2)}px; background: transparent; border-radius: {radius}px; }}
QMenuBar::item:selected {{ background: {c.hover}; }}
QMenu {{ background: {c.surface}; border: 1px solid {c.line}; padding: {space(1)}px; }}
QMenu::item {{ padding: {space(1.5)}px {space(6)}px {space(1.5)}px {space(4)}px; border-radius: {radius}px; }}
QMenu::item:selected {{ background: {c.accent_soft}; color: {c.text}; }}
QMenu::item:disabled {{ color: {c.muted}; }}
QMenu::indicator {{ width: {space(3.5)}px; height: {space(3.5)}px; left: {space(1)}px; border-radius: {space(1)}px; }}
QMenu::indicator:checked {{ background: {c.accent}; image: url({drawings}/check.svg); }}
QMenu::indicator:checked:disabled {{ background: {c.muted}; }}
QMenu::separator {{ height: 1px; background: {c.line}; margin: {space(1)}px {space(2)}px; }}

QTabWidget::pane {{ border: none; border-top: 1px solid {c.line}; }}
QTabBar, QTabBar:focus {{ background: {c.window}; border: none; }}
QTabBar::tab {{ background: transparent; color: {c.muted}; border: 2px solid transparent; border-radius: {radius}px;
  padding: {space(1)}px {space(2)}px; margin: {space(0.5)}px; }}
QTabBar::tab:hover {{ background: {c.hover}; }}
QTabBar::tab:selected {{ background: {c.accent_soft}; color: {c.text}; }}
QTabBar::tab:selected:focus {{ border: 2px solid {c.accent}; }}

QSlider:horizontal {{ min-height: {space(5)}px; }}
QSlider::groove:horizontal {{ height: 4px; background: {c.line}; border-radius: 2px; }}
QSlider::handle:horizontal {{ width: {space(3.5)}px; height: {space(3.5)}px; margin: -{space(1.25)}px 0;
  border-radius: {space(1.75)}px; background: {c.surface}; border: 1px solid {c.muted}; }}
QSlider::handle:horizontal:focus {{ border: 2px solid {c.accent}; }}
QCheckBox {{ spacing: {space(2)}px; padding: 2px; border: 2px solid transparent; border-radius: {radius}px; }}
QCheckBox::indicator {{ width: {space(4)}px; height: {space(4)}px; border: 1px solid {c.muted};
  border-radius: {space(1)}px; background: {c.surface}; }}
QCheckBox::indicator:checked {{ background: {c.accent}; border-color: {c.accent}; image: url({drawings}/check.svg); }}
QCheckBox::indicator:disabled {{ border-color: {c.line}; background: {c.window}; }}
QCheckBox:focus {{ border: 2px solid {c.accent}; }}
""" + (_FROM_RIGHT if QGuiApplication.isRightToLeft() else "")
