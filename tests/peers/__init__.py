"""Our model solutions beside libraries that compute the same: `pip install -e '.[dev,peers]'; pytest tests/peers`."""
