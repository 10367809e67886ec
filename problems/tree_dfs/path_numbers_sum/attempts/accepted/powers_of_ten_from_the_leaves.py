def path_numbers_sum(root):
    """Each node gives the sum of the numbers below it, and the sum of their powers of ten."""

    def visit(node):
        if node is None:
            return 0, 0
        left_sum, left_powers = visit(node.left)
        right_sum, right_powers = visit(node.right)
        powers = left_powers + right_powers or 1
        return node.val * powers + left_sum + right_sum, powers * 10

    return visit(root)[0]
