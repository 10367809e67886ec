"""Hidden suite of max_path_sum."""

import random

from judge.kit import tree
from judge.suite import deep_and_wide_tree, edge_cases, forked_tree, random_cases, trees, valid_tree


def valid(root):
    return valid_tree(root, size=40_000, levels=400, low=-1_000_000, high=1_000_000)


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
    one_chamber=cave(7),
    one_chamber_that_costs=cave(-7),
    one_chamber_of_zero=cave(0),
    all_cost=cave(-4, -2, -9, -6),
    all_cost_and_the_least_is_a_leaf=cave(-4, -3, -9, -2),
    whole_chain=cave(1, 2, None, 3, None, 4),
    straight_down_to_the_right=cave(1, None, 2, None, 3),
    bend_at_the_root=cave(1, 2, 3),
    bend_below_the_root=cave(-5, 4, None, 6, 7),
    no_fork=cave(1, 2, 3, 4, 5),
    fork_below_must_be_chosen=cave(10, 5, 5, 4, 3, 3, 4),
    way_through_a_cost=cave(-2, 5, 6),
    cost_too_high_to_cross=cave(-9, 5, 6),
    costly_child_left_out=cave(5, -3, 4),
    both_children_cost=cave(5, -3, -4),
    ends_above_the_leaves=cave(3, 8, 9, -1, -2, -3, -4),
    begins_below_the_root=cave(-1, 2, -3, 4),
    only_the_root_pays=cave(9, -1, -1),
    cost_on_the_way_is_worth_it=cave(8, -2, None, -1, 7),
    zeros=cave(0, 0, 0, -1),
    best_walk_below_a_good_one=cave(5, 4, 3, -9, None, None, None, 6, 2, 5, None, 4),
    top_of_the_walk_four_levels_down=(forked_tree([-1] * 4, [3, 2], [4]),),
    top_of_the_walk_far_down=(forked_tree([-1] * 60, [3, 2], [4]),),
    top_far_below_chambers_that_pay=(forked_tree([1] * 12 + [-9] + [0] * 12, [9] * 3, [9] * 3),),
    fork_below_a_stem_that_pays=(forked_tree([1] * 30, [3, 2], [4]),),
    greatest_sums=cave(*[1_000_000] * 7),
    least_values=cave(*[-1_000_000] * 3),
)


@random_cases(count=400)
def test_random(st):
    """Small trees where gains and costs nearly cancel, some where every chamber costs, and forks far down."""
    mixed = trees(st, st.integers(-9, 6), max_size=16, empty=False)
    costly = trees(st, st.integers(-4, -1), max_size=7, empty=False)
    stem = st.lists(st.integers(-3, 1), min_size=1, max_size=9)
    arm = st.lists(st.integers(-2, 5), max_size=4)
    fork = st.tuples(stem, arm, arm).map(lambda parts: forked_tree(*parts))
    return st.tuples(mixed | mixed | costly | fork)


def workload(n):
    """Each node has hundreds of levels below it."""
    rng = random.Random(n)
    return (deep_and_wide_tree([rng.randint(-9, 9) for _ in range(n)], levels=400),)
