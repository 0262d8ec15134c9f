// Runs before the first paint. Without a choice, the system decides.
(() => {
  try {
    const theme = localStorage.getItem("guildhall.theme");
    if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  } catch {
    // Storage may be forbidden; the system's theme is a good answer.
  }
})();
