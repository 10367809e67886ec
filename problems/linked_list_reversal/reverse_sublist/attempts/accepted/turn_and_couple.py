def reverse_sublist(head, start, end):
    before = None
    node = head
    position = 1
    while position < start:
        before = node
        node = node.next
        position += 1
    first = node
    turned = None
    while position <= end:
        rest = node.next
        node.next = turned
        turned = node
        node = rest
        position += 1
    first.next = node
    if before is None:
        return turned
    before.next = turned
    return head
