def reverse(node):
    previous = None
    while node:
        node.next, previous, node = previous, node, node.next
    return previous


def remove_nth_from_end(head, n):
    last = reverse(head)
    if n == 1:
        return reverse(last.next)
    node = last
    for _ in range(n - 2):
        node = node.next
    node.next = node.next.next
    return reverse(last)
