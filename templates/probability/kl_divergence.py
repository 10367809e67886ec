def kl_divergence(p: list[float], q: list[float]) -> float:
    """Return KL(p || q) in nats; raise ValueError unless both are distributions over the same outcomes."""
