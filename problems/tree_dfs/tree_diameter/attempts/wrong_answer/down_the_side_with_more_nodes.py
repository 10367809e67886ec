"""Searches for the top of the longest path only on the side with more nodes."""


def tree_diameter(root):
    def measure(node):
        """Give the depth, the number of nodes and the longest path below the node."""
        if node is None:
            return 0, 0, 0
        left_depth, left_nodes, left_longest = measure(node.left)
        right_depth, right_nodes, right_longest = measure(node.right)
        below = left_longest if left_nodes > right_nodes else right_longest
        through = left_depth + 1 + right_depth
        return 1 + max(left_depth, right_depth), left_nodes + 1 + right_nodes, max(below, through)

    return measure(root)[2]
