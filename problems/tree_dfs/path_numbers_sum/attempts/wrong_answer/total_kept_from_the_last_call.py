"""Adds to a total outside the function, which keeps its value from the call before."""

total = 0


def path_numbers_sum(root):
    def visit(node, number):
        global total
        if node is None:
            return
        number = number * 10 + node.val
        if node.left is None and node.right is None:
            total += number
        visit(node.left, number)
        visit(node.right, number)

    visit(root, 0)
    return total
