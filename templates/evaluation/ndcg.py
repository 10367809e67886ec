def ndcg(relevance: list[float], k: int) -> float:
    """Return DCG@k of the ranking divided by that of the best order, or 0.0 if that is 0."""
