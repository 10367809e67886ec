def longest_palindromic_substring(text):
    marks = [None]
    for character in text:
        marks += [character, None]
    radius = [0] * len(marks)
    center = 0
    for i in range(len(marks)):
        reach = center + radius[center]
        if i < reach:
            radius[i] = min(reach - i, radius[2 * center - i])
        while (
            i - radius[i] > 0
            and i + radius[i] + 1 < len(marks)
            and marks[i - radius[i] - 1] == marks[i + radius[i] + 1]
        ):
            radius[i] += 1
        if i + radius[i] > reach:
            center = i
    longest = max(radius)
    start = (radius.index(longest) - longest) // 2
    return text[start : start + longest]
