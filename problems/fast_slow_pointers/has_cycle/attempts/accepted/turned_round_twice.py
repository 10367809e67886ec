def turn(head):
    turned = None
    while head:
        head.next, turned, head = turned, head, head.next
    return turned


def has_cycle(head):
    last = turn(head)
    turn(last)
    return last is head and head is not None and head.next is not None
