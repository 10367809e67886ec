"""Does not cut after the middle, so that the list gets a cycle."""


def rearrange_list(head):
    if head is None:
        return None
    slow, fast = head, head.next
    while fast and fast.next:
        slow, fast = slow.next, fast.next.next
    back, node = None, slow.next
    while node:
        node.next, back, node = back, node, node.next
    front = head
    while back:
        front_rest, back_rest = front.next, back.next
        front.next, back.next = back, front_rest
        front, back = front_rest, back_rest
    return head
