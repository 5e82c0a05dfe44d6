"""Puts paper on a printer or into a PDF file; a device that does not take it is an error in words."""

import os
from pathlib import Path

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from borderdesk.domain.errors import EnvironmentFailureError
from borderdesk.ui.print.paper import Paper

DOTS_PER_INCH = 300
_FAILED = (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted)


class PrinterError(EnvironmentFailureError):
    """The printer is not there or does not take what it is given."""


def find_printer(name: str) -> str:
    """Return the name of a printer where there is one, or of the system's own choice; empty where there is none."""
    info = QPrinterInfo.printerInfo(name) if name else QPrinterInfo.defaultPrinter()
    return "" if info.isNull() else info.printerName()


def is_stopped(name: str) -> bool:
    """Tell whether a printer says that it cannot print: out of paper, open, or switched off by somebody."""
    return QPrinterInfo.printerInfo(name).state() in _FAILED


def print_on(name: str, paper: Paper) -> None:
    """Hand a piece of paper to a printer.

    Raises:
        PrinterError: There is no such printer, or it does not answer.
    """
    info = QPrinterInfo.printerInfo(name)
    if info.isNull():
        raise PrinterError("the printer is not there")
    if is_stopped(name):
        raise PrinterError("the printer does not answer")
    printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    printer.setResolution(DOTS_PER_INCH)
    printer.setPageLayout(paper.layout)
    printer.setDocName(paper.title)
    _paint_on(printer, paper)
    if printer.printerState() in _FAILED:
        raise PrinterError("the printer does not answer")


def write_pdf(file: Path, paper: Paper) -> None:
    """Write a piece of paper as PDF.

    Raises:
        PrinterError: The file cannot be written.
    """
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise PrinterError(f"the file cannot be written: {os.strerror(error.errno or 0)}") from error
    writer = QPdfWriter(str(file))
    writer.setTitle(paper.title)
    writer.setResolution(DOTS_PER_INCH)
    writer.setPageLayout(paper.layout)
    _paint_on(writer, paper)


def _paint_on(device: QPrinter | QPdfWriter, paper: Paper) -> None:
    painter = QPainter()
    if not painter.begin(device):
        raise PrinterError("the printer or the file does not take it")
    paper.paint(painter, QRectF(0, 0, device.width(), device.height()))
    if not painter.end():
        raise PrinterError("the printer or the file does not take it")
