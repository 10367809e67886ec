from collections import defaultdict


class Page:
    def __init__(self, rank):
        self.rank = rank
        self.incoming = []
        self.out_degree = 0


def build(nodes, edges):
    pages = [Page(1.0 / nodes) for _ in range(nodes)]
    for start, end in edges:
        pages[end].incoming.append(start)
        pages[start].out_degree += 1
    return pages


def step(pages, damping):
    share = defaultdict(float)
    dangling = 0.0
    for i, page in enumerate(pages):
        if page.out_degree:
            share[i] = page.rank / page.out_degree
        else:
            dangling += page.rank
    base = (1 - damping) / len(pages) + damping * dangling / len(pages)
    change = 0.0
    for page in pages:
        new = base + damping * sum(share[j] for j in page.incoming)
        change = max(change, abs(new - page.rank))
        page.rank = new
    return change


def pagerank(nodes, edges, damping):
    pages = build(nodes, edges)
    while step(pages, damping) > 1e-12:
        pass
    return [page.rank for page in pages]
