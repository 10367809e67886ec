"""Returns a new node with the right value."""

from judge.kit import ListNode


def middle_node(head):
    slow = fast = head
    while fast and fast.next:
        slow, fast = slow.next, fast.next.next
    return slow and ListNode(slow.val, slow.next)
