import { useLingui } from "@lingui/react/macro";
import { useNavigate } from "@tanstack/react-router";
import { useMe } from "@/auth/me";
import { useLanguage } from "@/features/settings/useLanguage";
import { type Locale, localeNames, locales } from "@/i18n/i18n";
import { theme } from "@/lib/theme";
import { useStore } from "@/lib/useStore";
import { Avatar } from "@/ui/Avatar";
import { Icon } from "@/ui/Icon";
import { Menu, type MenuAction } from "@/ui/Menu";
import { VisuallyHidden } from "@/ui/VisuallyHidden";
import styles from "./AccountMenu.module.css";
import { profile, settings, steward } from "./destinations";

type Props = { onHelp: () => void; named?: boolean };

/** Everything about oneself. */
export function AccountMenu({ onHelp, named = false }: Props) {
  const { t, i18n } = useLingui();
  const { person } = useMe();
  const navigate = useNavigate();
  const speak = useLanguage();
  useStore(theme);
  const dark = isDark();

  const language = (locale: Locale): MenuAction => ({
    label: <span lang={locale}>{localeNames[locale]}</span>,
    icon: "globe",
    onSelect: () => speak(locale),
  });
  const actions: MenuAction[] = [
    { label: t`Your profile`, icon: "user", onSelect: () => void navigate(profile.link) },
    { label: t`Settings`, icon: "settings", onSelect: () => void navigate(settings.link) },
    ...(person.steward
      ? [{ label: t`Stewardship`, icon: steward.icon, onSelect: () => void navigate(steward.link) }]
      : []),
    ...locales.filter((locale) => locale !== i18n.locale).map(language),
    {
      label: dark ? t`Light theme` : t`Dark theme`,
      icon: dark ? "sun" : "moon",
      onSelect: () => theme.set(dark ? "light" : "dark"),
    },
    { label: t`Keyboard shortcuts`, icon: "info", onSelect: onHelp },
    { label: t`Sign out`, icon: "leave", onSelect: () => location.assign("/auth/logout") },
  ];

  return (
    <Menu className={styles.button ?? ""} actions={actions}>
      <Avatar id={person.id} name={person.name} size="sm" />
      {named ? <span className={styles.name}>{person.name}</span> : <VisuallyHidden>{person.name}</VisuallyHidden>}
      <VisuallyHidden>{t`your account`}</VisuallyHidden>
      {named && <Icon name="chevronDown" size={16} />}
    </Menu>
  );
}

function isDark(): boolean {
  const chosen = theme.get();
  return chosen === "system" ? matchMedia("(prefers-color-scheme: dark)").matches : chosen === "dark";
}
