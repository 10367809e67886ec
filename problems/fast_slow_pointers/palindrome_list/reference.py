from judge.kit import ListNode


def palindrome_list(head: ListNode | None) -> bool:
    slow = fast = head
    while fast and fast.next:
        slow = slow.next
        fast = fast.next.next
    last = reverse(slow)
    front, back = head, last
    while back and front.val == back.val:
        front = front.next
        back = back.next
    reverse(last)
    return back is None


def reverse(head: ListNode | None) -> ListNode | None:
    """Reverse the links of a list and return its new head."""
    before = None
    while head:
        following = head.next
        head.next = before
        before = head
        head = following
    return before
