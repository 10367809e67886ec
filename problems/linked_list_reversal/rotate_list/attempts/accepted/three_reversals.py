def reverse(node, stop):
    reversed_part = stop
    while node is not stop:
        node.next, reversed_part, node = reversed_part, node, node.next
    return reversed_part


def rotate_list(head, k):
    length, node = 0, head
    while node:
        length, node = length + 1, node.next
    if not length:
        return None
    first = reverse(head, None)
    middle = first
    for _ in range(k % length):
        middle = middle.next
    if middle is first:
        return reverse(first, None)
    last_of_front = first
    front = reverse(first, middle)
    back = reverse(middle, None)
    last_of_front.next = back
    return front
