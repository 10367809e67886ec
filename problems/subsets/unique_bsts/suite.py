"""Hidden suite of unique_bsts."""

from math import comb

from judge.kit import TreeNode
from judge.suite import edge_cases, exhaustive_cases, random_cases


def valid(n):
    return 1 <= n <= 10


def is_search_tree(node, low, high):
    """Tell whether a tree is a binary search tree of the values from low to high; this ends on cycles too."""
    if not isinstance(node, TreeNode) or type(node.val) is not int or not low <= node.val <= high:
        return node is None and low > high
    return is_search_tree(node.left, low, node.val - 1) and is_search_tree(node.right, node.val + 1, high)


def preorder(node):
    """Return the values in preorder, which determine a binary search tree."""
    return (node.val, *preorder(node.left), *preorder(node.right)) if node else ()


def check(call):
    """There are as many trees as the Catalan number: if none is wrong and none is a duplicate, none is missing."""
    (n,) = call.args
    if not all(is_search_tree(root, 1, n) for root in call.answer):
        return f"each tree must be a binary search tree that contains each value from 1 to {n} once"
    if len(set(map(preorder, call.answer))) < len(call.answer):
        return "the same tree occurs more than once"
    wanted = comb(2 * n, n) // (n + 1)
    return None if len(call.answer) == wanted else f"expected {wanted} trees, got {len(call.answer)}"


test_edges = edge_cases(
    two_values=(2,),
    three_values=(3,),
    five_values=(5,),
)


@exhaustive_cases
def test_exhaustive(small):
    """All small numbers of values."""
    return (range(1, 8),)


@random_cases(count=1)
def test_random(st):
    """One value more."""
    return st.tuples(st.just(8))


def workload(n):
    """The largest number of values, and one value less."""
    return {"most values": (n,), "one value less": (n - 1,)}
