def tree_diameter(root):
    def explore(node):
        """Give the depth below the node, and the longest path there."""
        if node is None:
            return 0, 0
        left_depth, left_longest = explore(node.left)
        right_depth, right_longest = explore(node.right)
        through = left_depth + 1 + right_depth
        return 1 + max(left_depth, right_depth), max(left_longest, right_longest, through)

    return explore(root)[1]
