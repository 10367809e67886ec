"""Returns the list unchanged when k is not less than the number of nodes."""


def rotate_list(head, k):
    length, node = 0, head
    while node:
        length, node = length + 1, node.next
    if k == 0 or k >= length:
        return head
    new_last = head
    for _ in range(length - k - 1):
        new_last = new_last.next
    new_head, new_last.next = new_last.next, None
    node = new_head
    while node.next:
        node = node.next
    node.next = head
    return new_head
