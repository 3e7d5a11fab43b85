"""The texts for people in the code, found without Qt's own tool."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

_TRANSLATE = "translate"


@dataclass
class Texts(ast.NodeVisitor):
    """Reads one file: what is said in it, and what is said where lupdate or Qt cannot hear it."""

    path: Path
    texts: set[tuple[str, str]] = field(default_factory=set[tuple[str, str]])
    hidden: list[str] = field(default_factory=list[str])
    _classes: list[str] = field(default_factory=list[str])
    _depth: int = 0

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        self._go_inside(node)

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> None:
        self._go_inside(node)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        for call in (part for part in ast.walk(node) if isinstance(part, ast.Call)):
            if _is_tr(call) or _is_translate(call):
                self._hide(call, "inside an f-string, where lupdate does not look")

    def visit_Assign(self, node: ast.Assign) -> None:
        target = node.targets[0]
        is_alias = isinstance(node.value, ast.Attribute) and node.value.attr == _TRANSLATE
        if is_alias and not (isinstance(target, ast.Name) and target.id == _TRANSLATE):
            self._hide(node, "an alias that lupdate does not know")
        self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        if _is_tr(node):
            self._hear(node, [self._classes[-1], *_literals(node.args[:1])])
        elif _is_translate(node):
            self._hear(node, _literals(node.args[:2]))
        self.generic_visit(node)

    def _go_inside(self, node: ast.AST) -> None:
        self._depth += 1
        self.generic_visit(node)
        self._depth -= 1

    def _hear(self, node: ast.Call, words: list[str]) -> None:
        if len(words) != 2:
            self._hide(node, "not a literal")
        elif not self._depth:
            self._hide(node, "said before anybody has chosen a language")
        else:
            self.texts.add((words[0], words[1]))

    def _hide(self, node: ast.expr | ast.stmt, why: str) -> None:
        self.hidden.append(f"{self.path.name}:{node.lineno}: {why}: {ast.unparse(node)}")


def read(folder: Path) -> Iterator[Texts]:
    """Every Python file of a folder, read."""
    for path in sorted(folder.rglob("*.py")):
        texts = Texts(path)
        texts.visit(ast.parse(path.read_text(encoding="utf-8")))
        yield texts


def _is_tr(node: ast.Call) -> bool:
    return isinstance(node.func, ast.Attribute) and node.func.attr == "tr"


def _is_translate(node: ast.Call) -> bool:
    """Qt's function and its short name; painters translate too, but no words."""
    if isinstance(node.func, ast.Name):
        return node.func.id == _TRANSLATE
    is_qt = isinstance(node.func, ast.Attribute) and isinstance(node.func.value, ast.Name)
    return is_qt and ast.unparse(node.func) in {
        f"{owner}.{_TRANSLATE}" for owner in ("QCoreApplication", "QApplication")
    }


def _literals(nodes: list[ast.expr]) -> list[str]:
    return [
        node.value
        for node in nodes
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    ]
