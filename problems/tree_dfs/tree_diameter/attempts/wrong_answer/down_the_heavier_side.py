"""Looks for the top of the longest walk on the side with more nodes only."""


def tree_diameter(root):
    def measure(node):
        """Give the depth, the number of nodes and the longest walk below the node."""
        if node is None:
            return 0, 0, 0
        left_depth, left_nodes, left_walk = measure(node.left)
        right_depth, right_nodes, right_walk = measure(node.right)
        below = left_walk if left_nodes > right_nodes else right_walk
        through = left_depth + 1 + right_depth
        return 1 + max(left_depth, right_depth), left_nodes + 1 + right_nodes, max(below, through)

    return measure(root)[2]
