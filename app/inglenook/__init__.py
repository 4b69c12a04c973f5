"""Inglenook: a private desktop assistant that runs open AI models on your own computer."""

__version__ = "0.1.0"
