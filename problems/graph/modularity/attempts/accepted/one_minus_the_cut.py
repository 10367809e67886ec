from collections import Counter
from math import fsum


def modularity(nodes, edges, communities):
    m = fsum(w for _, _, w in edges)
    if not edges:
        return 0.0
    cut = fsum(w for u, v, w in edges if communities[int(u)] != communities[int(v)])
    share = Counter()
    for u, v, w in edges:
        share[communities[int(u)]] += w / m / 2
        share[communities[int(v)]] += w / m / 2
    return 1 - cut / m - fsum(s * s for s in share.values())
