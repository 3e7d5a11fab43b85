"""The hand-over sheet: a paper for the customer, with what is in the family now."""

from fieldbind.qt.customer_sheet.saving import save, save_customer_sheet

__all__ = ["save", "save_customer_sheet"]
