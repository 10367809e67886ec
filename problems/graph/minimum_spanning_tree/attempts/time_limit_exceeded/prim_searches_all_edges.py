"""Searches all edges for the cheapest one that leaves the tree, for each node."""


def spanning_tree(nodes, edges):
    joined = {0}
    chosen = []
    while len(joined) < nodes:
        leaving = [i for i, (a, b, _) in enumerate(edges) if (a in joined) != (b in joined)]
        if not leaving:
            return None
        best = min(leaving, key=lambda i: edges[i][2])
        chosen.append(best)
        joined.update(edges[best][:2])
    return chosen
