"""Compares the values in order with the sorted values, which allows duplicates."""


def is_search_tree(root):
    values, stack, node = [], [], root
    while stack or node:
        while node:
            stack.append(node)
            node = node.left
        node = stack.pop()
        values.append(node.val)
        node = node.right
    return values == sorted(values)
