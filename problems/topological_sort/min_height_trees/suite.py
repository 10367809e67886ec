"""Hidden suite of min_height_trees."""

import random

from judge.suite import any_order, edge_cases, exhaustive_cases, random_cases, valid_edges

compare = any_order


def valid(nodes, edges):
    if not valid_edges(nodes, edges, most_nodes=60_000, most_edges=59_999):
        return False
    return nodes == 0 or (len(edges) == nodes - 1 and len(distances(nodes, edges, 0)) == nodes)


def distances(nodes, edges, start):
    """Tell how far it is to each node that can be reached."""
    neighbours = [[] for _ in range(nodes)]
    for a, b in edges:
        neighbours[a].append(b)
        neighbours[b].append(a)
    far = {start: 0}
    for node in (found := [start]):
        for other in neighbours[node]:
            if other not in far:
                far[other] = far[node] + 1
                found.append(other)
    return far


def expected(nodes, edges):
    """Measure the height from each node."""
    heights = [max(distances(nodes, edges, node).values()) for node in range(nodes)]
    return [node for node, height in enumerate(heights) if height == min(heights)]


def grown(parents):
    """Build a tree: node i + 1 hangs on node parents[i]."""
    return len(parents) + 1, [[parent, i + 1] for i, parent in enumerate(parents)]


test_edges = edge_cases(
    no_nodes=(0, []),
    one_node=(1, []),
    chain_of_six_in_disorder=(6, [[5, 0], [3, 5], [0, 4], [1, 3], [2, 4]]),
    star_with_the_last_in_the_middle=(4, [[3, 0], [3, 1], [2, 3]]),
    star_with_one_long_point=(6, [[0, 1], [0, 2], [0, 3], [3, 4], [4, 5]]),
    two_stars=(6, [[0, 1], [0, 2], [0, 3], [3, 4], [3, 5]]),
    bush_at_the_end_of_a_handle=grown([0, 0, 0, 0, 0, 0, 1, 7, 8, 9]),
    handle_listed_first=grown([0, 1, 2, 3, 4, 4, 4, 4, 4]),
    zero_is_a_leaf_beside_the_middle=(7, [[1, 2], [2, 3], [3, 4], [4, 5], [5, 6], [0, 4]]),
    three_arms_of_two=grown([0, 1, 0, 3, 0, 5]),
    both_long_arms_in_one_branch_of_zero=grown([0, 1, 2, 1, 4, 5, 3]),
    chain_of_a_thousand=grown(list(range(999))),
    falling_chain_of_a_thousand=(1001, [[i, i - 1] for i in range(1000, 0, -1)]),
)


@exhaustive_cases
def test_exhaustive(small):
    """All trees of up to six numbered nodes, and many of seven: each node but 0 names the next one towards 0."""
    parents = [small.lists(range(n), most=n - 1, least=n - 1) for n in range(1, 8)]
    return small.either(*(small.built(grown, lists) for lists in parents))


@random_cases
def test_random(st):
    """Trees where nodes hang on one of the last few or on the first, then numbered and listed in any order."""

    def hung(farthest_back):
        steps = st.lists(st.integers(0, farthest_back), min_size=10, max_size=50)
        return steps.map(lambda back: grown([max(i - step, 0) for i, step in enumerate(back)]))

    def mixed(tree):
        nodes, edges = tree
        return st.tuples(st.permutations(range(nodes)), st.permutations(edges)).map(
            lambda drawn: (nodes, named(*drawn))
        )

    return (hung(50) | hung(2) | hung(2) | hung(1)).flatmap(mixed)


def named(names, edges):
    """Give the nodes other numbers, and turn some of the edges round."""
    pairs = [[names[a], names[b]] for a, b in edges]
    return [[b, a] if b % 2 else [a, b] for a, b in pairs]


def workload(n):
    """A star whose middle bears a path, a chain, a chain with a leaf on every node, and one that grew at random."""
    rng = random.Random(n)
    half = n // 2
    names = rng.sample(range(n), n)
    shapes = {
        "star_with_a_long_point": [0] * (n - 101) + list(range(n - 101, n - 1)),
        "chain": list(range(half - 1)),
        "chain_with_leaves": [max(i - i % 2 - 1, 0) for i in range(half - 1)],
        "grown_at_random": [rng.randint(0, i) for i in range(half - 1)],
    }
    trees = {}
    for name, parents in shapes.items():
        nodes = len(parents) + 1
        places = sorted(range(nodes), key=names.__getitem__)
        edges = named(places, grown(parents)[1])
        rng.shuffle(edges)
        trees[name] = (nodes, edges)
    return trees
