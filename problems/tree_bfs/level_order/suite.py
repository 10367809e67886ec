"""Hidden suite of level_order."""

from judge.kit import TreeNode, tree
from judge.suite import broom_tree, edge_cases, random_cases, two_armed_tree


def valid(root):
    level, levels, seen = [root] if root else [], 0, set()
    while level:
        seen.update(map(id, level))
        levels += 1
        if len(seen) > 20_000 or levels > 500:
            return False
        if any(type(node.val) is not int or abs(node.val) > 1_000_000 for node in level):
            return False
        level = [child for node in level for child in (node.left, node.right) if child is not None]
        if any(id(child) in seen for child in level) or len({*map(id, level)}) < len(level):
            return False
    return True


def expected(root):
    """Number the places as in a heap: the children of place p are 2p and 2p + 1."""
    values, waiting = {}, [(1, root)] if root else []
    for place, node in waiting:
        values[place] = node.val
        children = ((2 * place, node.left), (2 * place + 1, node.right))
        waiting += [child for child in children if child[1] is not None]
    depths = sorted({place.bit_length() for place in values})
    return [[values[p] for p in sorted(values) if p.bit_length() == depth] for depth in depths]


test_edges = edge_cases(
    no_tree=(None,),
    root_alone=(tree([7]),),
    root_is_zero=(tree([0]),),
    left_child_alone=(tree([1, 2]),),
    right_child_alone=(tree([1, None, 2]),),
    full_tree=(tree([1, 2, 3, 4, 5, 6, 7]),),
    chain_to_the_left=(tree([1, 2, None, 3, None, 4]),),
    chain_to_the_right=(tree([1, None, 2, None, 3, None, 4]),),
    zigzag_chain=(tree([1, 2, None, None, 3, 4]),),
    inner_children=(tree([1, 2, 3, None, 4, 5]),),
    outer_children=(tree([1, 2, 3, 4, None, None, 5]),),
    two_children_on_each_side=(tree([1, 2, 3, 4, 5, 6]),),
    deeper_on_the_right=(tree([1, 2, 3, None, None, 4, 5, 6]),),
    wide_after_a_narrow_level=(tree([1, 2, None, 3, 4, 5, 6, 7, 8]),),
    goes_on_in_the_middle=(tree([1, 2, 3, 4, 5, 6, 7, None, None, 8, 9, None, 10]),),
    forks_sixty_levels_down=(broom_tree(list(range(70)), 60),),
    two_arms_sixty_levels_down=(two_armed_tree(60),),
    falling_values=(tree([9, 8, 7, 6, 5]),),
    equal_values=(tree([2, 2, 2, 2, 2, 2]),),
    zeros=(tree([0, 0, 0, 0]),),
    level_of_zeros=(tree([1, 0, 0, 2]),),
    negative=(tree([-1, -3, -2, -4]),),
)


@random_cases
def test_random(st):
    """Values level by level with gaps in a third of the places, so that no level is like a full one."""
    value = st.integers(-2, 3)
    rest = st.lists(value | st.none() | value, max_size=14)
    return st.tuples(st.none() | st.tuples(value, rest).map(lambda it: tree([it[0], *it[1]])))


def workload(n):
    """A full tree, and beside it a chain of 480 levels: each of these costs a walk over all that is above."""
    root, length = TreeNode(0), min(480, n // 2)
    root.left = tree([i * 7 % 1000 for i in range(n - 1 - length)])
    node = root
    for i in range(length):
        node.right = TreeNode(i)
        node = node.right
    return (root,)
