"""Mat Companion: a desktop companion for acupressure mat sessions."""

__version__ = "0.1.0"
