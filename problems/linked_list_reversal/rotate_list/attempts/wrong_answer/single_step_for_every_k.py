"""Makes a single step for every k."""


def rotate_list(head, k):
    if head is None or head.next is None or k == 0:
        return head
    before = head
    while before.next.next:
        before = before.next
    last = before.next
    before.next, last.next = None, head
    return last
