def reverse_sublist(head, start, end):
    before = None
    node = head
    position = 1
    while position < start:
        before = node
        node = node.next
        position += 1
    first = node
    reversed_part = None
    while position <= end:
        rest = node.next
        node.next = reversed_part
        reversed_part = node
        node = rest
        position += 1
    first.next = node
    if before is None:
        return reversed_part
    before.next = reversed_part
    return head
