from math import log2


def ndcg(relevance: list[float], k: int) -> float:
    ideal = dcg(sorted(relevance, reverse=True)[:k])
    return dcg(relevance[:k]) / ideal if ideal else 0.0


def dcg(relevance: list[float]) -> float:
    return sum((2**grade - 1) / log2(rank) for rank, grade in enumerate(relevance, start=2))
