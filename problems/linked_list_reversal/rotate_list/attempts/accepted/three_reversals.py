def turn(node, stop):
    turned = stop
    while node is not stop:
        node.next, turned, node = turned, node, node.next
    return turned


def rotate_list(head, k):
    length, node = 0, head
    while node:
        length, node = length + 1, node.next
    if not length:
        return None
    first = turn(head, None)
    middle = first
    for _ in range(k % length):
        middle = middle.next
    if middle is first:
        return turn(first, None)
    last_of_front = first
    front = turn(first, middle)
    back = turn(middle, None)
    last_of_front.next = back
    return front
