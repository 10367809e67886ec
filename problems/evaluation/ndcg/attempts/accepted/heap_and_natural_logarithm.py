import math
from heapq import nlargest


def ndcg(relevance, k):
    k = min(k, len(relevance))
    discounts = [1 / math.log(i + 2) for i in range(k)]
    actual = math.fsum(math.expm1(r * math.log(2)) * d for r, d in zip(relevance, discounts))
    ideal = math.fsum(math.expm1(r * math.log(2)) * d for r, d in zip(nlargest(k, relevance), discounts))
    return actual / ideal if ideal > 0 else 0.0
