"""Takes a node with the value 0 for the end of the list."""

from judge.kit import ListNode


def remove_nth_from_end(head, n):
    length, node = 0, head
    while node and node.val:
        length, node = length + 1, node.next
    dummy = before = ListNode(next=head)
    for _ in range(length - n):
        before = before.next
    if before.next:
        before.next = before.next.next
    return dummy.next
