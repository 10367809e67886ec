"""Hidden suite of max_path_sum."""

import random

from judge.kit import TreeNode, tree
from judge.suite import (
    broom_tree,
    chain_tree,
    edge_cases,
    exhaustive_cases,
    forked_tree,
    random_cases,
    trees,
    valid_tree,
)

FAR = 1_000_000


def valid(root):
    return root is not None and valid_tree(root, size=260_000, levels=400, low=-FAR, high=FAR)


def expected(root):
    """Walk from every node to every other."""
    neighbours = {root: []}
    for node in (found := [root]):
        for child in filter(None, (node.left, node.right)):
            neighbours[node].append(child)
            neighbours[child] = [node]
            found.append(child)

    def farthest(node, came_from):
        further = [farthest(other, node) for other in neighbours[node] if other is not came_from]
        return node.val + max([0, *further])

    return max(farthest(node, None) for node in neighbours)


def cave(*values):
    return (tree(values),)


test_edges = edge_cases(
    all_cost_and_the_least_is_a_leaf=cave(-4, -3, -9, -2),
    bend_below_the_root=cave(-5, 4, None, 6, 7),
    no_fork=cave(1, 2, 3, 4, 5),
    fork_below_must_be_chosen=cave(10, 5, 5, 4, 3, 3, 4),
    costly_child_left_out=cave(5, -3, 4),
    ends_above_the_leaves=cave(3, 8, 9, -1, -2, -3, -4),
    cost_on_the_way_is_worth_it=cave(8, -2, None, -1, 7),
    best_walk_below_a_good_one=cave(5, 4, 3, -9, None, None, None, 6, 2, 5, None, 4),
    top_of_the_walk_four_levels_down=(forked_tree([-1] * 4, [3, 2], [4]),),
    top_of_the_walk_far_down=(forked_tree([-1] * 250, [3, 2], [4]),),
    top_far_below_chambers_that_pay=(forked_tree([1] * 12 + [-9] + [0] * 12, [9] * 3, [9] * 3),),
    fork_below_a_stem_that_pays=(forked_tree([1] * 30, [3, 2], [4]),),
    least_values=cave(*[-FAR] * 3),
    least_values_but_one=cave(-FAR, -FAR, 1 - FAR),
    chain_of_four_hundred=(chain_tree([FAR, -1] * 200, "right"),),
    largest_sum=(forked_tree([FAR], [FAR] * 190, [FAR - 1] * 190),),
    zeros_between_gains=cave(0, 0, 0, 3, None, None, 4),
)


@exhaustive_cases
def test_exhaustive(small):
    """Gains, costs and zeros on up to three chambers, then a gain and a smaller cost on all shapes."""
    return (small.either(small.trees([0, 3, -1, -2], most=3, least=1), small.trees([2, -1], least=1)),)


@random_cases(count=300)
def test_random(st):
    """Middle sizes where gains and costs nearly cancel, some where every chamber costs, and forks far down."""
    value = st.integers(-9, 6) | st.integers(-FAR, FAR) | st.sampled_from([-FAR, FAR])

    def gappy(value):
        below = st.lists(value | value | st.none(), min_size=15, max_size=60)
        return st.tuples(value, below).map(lambda drawn: tree([drawn[0], *drawn[1]]))

    costly = gappy(st.integers(-FAR, -FAR + 9)) | gappy(st.integers(-4, -1))
    stem = st.lists(st.integers(-3, 1), min_size=1, max_size=25)
    arm = st.lists(st.integers(-2, 5), max_size=15)
    fork = st.tuples(stem, arm, arm).map(lambda parts: forked_tree(*parts))
    mixed = gappy(st.integers(-9, 6)) | gappy(value) | trees(st, value, max_size=40, empty=False)
    below_a_root = st.tuples(st.integers(-9, 1), mixed | fork, mixed | fork)
    return st.tuples(mixed | costly | fork | below_a_root.map(lambda parts: TreeNode(*parts)))


def workload(n):
    """Each node has a bush far below it; a wide level between two long arms, where the best walk goes."""
    rng = random.Random(n)
    gain = [rng.randint(-FAR, FAR) for _ in range(n - 800)]
    arm = [rng.choice((0, FAR, FAR - 1, -FAR)) for _ in range(398)]
    between = TreeNode(-7, tree(gain), chain_tree(arm, "right"))
    return {
        "bush_below_a_long_stem": (broom_tree(arm[:380] + gain[: n // 2 - 380], 380),),
        "full_tree_between_long_arms": (TreeNode(1, chain_tree(arm, "left"), between),),
    }
